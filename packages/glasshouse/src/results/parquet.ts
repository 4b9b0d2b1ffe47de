import type { PanelEvent, ReplicateResult } from '../engine/types.ts';
import { ParquetTable, type Sink, type TableColumn } from './parquet-table.ts';
import type { RunInputs } from './types.ts';

/** The two tables of a run while its results come in. */
export interface RunTables {
  /** The replicates have to come in order. */
  add(result: ReplicateResult): Promise<void>;
  /** Gives the number of rows of each. */
  finish(): Promise<{ readonly observables: number; readonly panel: number }>;
}

/**
 * Writes `observables` (replicate, tick, region, group, measure, value; without the zeros, except of the measure
 * `persons`) and `panel` (replicate, unit, code, tick, stage, what, subject, value), in the order of the results.
 * Errors of the sinks pass through.
 */
export function startTables(
  inputs: RunInputs,
  codeOf: (unit: number) => string,
  sinks: { readonly observables: Sink; readonly panel: Sink },
): RunTables {
  const createdBy = `glasshouse version ${inputs.engineVersion}`;
  const observables = new ParquetTable(OBSERVABLES, createdBy, sinks.observables);
  const panel = new ParquetTable(PANEL, createdBy, sinks.panel);
  const codes = Array.from({ length: inputs.inputs.panelUnits }, (_, unit) => codeOf(unit));
  return {
    async add(result) {
      await addCounts(observables, result, inputs);
      await addPanel(panel, result.replicate, result.panel, inputs, codes);
    },
    async finish() {
      await observables.finish();
      await panel.finish();
      return { observables: observables.rows, panel: panel.rows };
    },
  };
}

const OBSERVABLES: readonly TableColumn[] = [
  { name: 'replicate', type: 'INT32' },
  { name: 'tick', type: 'INT32' },
  { name: 'region', type: 'STRING' },
  { name: 'group', type: 'STRING' },
  { name: 'measure', type: 'STRING' },
  { name: 'value', type: 'INT64' },
];

const PANEL: readonly TableColumn[] = [
  { name: 'replicate', type: 'INT32' },
  { name: 'unit', type: 'INT64' },
  { name: 'code', type: 'STRING' },
  { name: 'tick', type: 'INT32' },
  { name: 'stage', type: 'STRING' },
  { name: 'what', type: 'STRING' },
  { name: 'subject', type: 'STRING' },
  { name: 'value', type: 'INT64' },
];

async function addCounts(
  table: ParquetTable,
  { replicate, counts }: ReplicateResult,
  { regions, groups, measures, inputs: { ticks } }: RunInputs,
): Promise<void> {
  const cells = regions.length * groups.length;
  if (counts.length !== ticks * cells * measures.length) {
    throw new Error(
      `replicate ${replicate} has ${counts.length} counts, not ${ticks} × ${cells} × ${measures.length}`,
    );
  }
  const persons = measures.indexOf('persons');
  let position = 0;
  for (let tick = 0; tick < ticks; tick++) {
    for (let cell = 0; cell < cells; cell++) {
      const region = regions[Math.floor(cell / groups.length)]!;
      const group = groups[cell % groups.length]!;
      for (let measure = 0; measure < measures.length; measure++) {
        const value = counts[position++]!;
        if (value === 0 && measure !== persons) continue;
        if (table.add(replicate, tick, region, group, measures[measure]!, value)) await table.flush();
      }
    }
  }
}

async function addPanel(
  table: ParquetTable,
  replicate: number,
  events: readonly PanelEvent[],
  { events: meanings }: RunInputs,
  codes: readonly string[],
): Promise<void> {
  for (const { unit, tick, event, value } of events) {
    const code = codes[unit];
    const meaning = meanings[event];
    if (code === undefined || meaning === undefined) {
      throw new Error(`replicate ${replicate}: unit ${unit} is not traced, or event ${event} has no meaning`);
    }
    const { stage, what, subject } = meaning;
    if (table.add(replicate, unit, code, tick, stage, what, subject, value)) await table.flush();
  }
}
