import {
  BIGINT,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { PanelEvent, ReplicateResult } from '../engine/types.ts';
import { columnItems, literal, openDatabase } from './database.ts';
import type { RunInputs } from './types.ts';

/** Where the two files are to be written, and a folder for what does not fit into memory. */
export interface ParquetPaths {
  readonly observables: string;
  readonly panel: string;
  readonly temporaryDirectory: string;
}

/**
 * Writes `observables` (replicate, tick, region, group, measure, value; without the zeros, except of the measure
 * `persons`) and `panel` (replicate, unit, code, tick, stage, what, subject, value), in the order of the results.
 * Gives the number of rows of each. DuckDB's own errors pass through.
 */
export async function writeParquet(
  paths: ParquetPaths,
  inputs: RunInputs,
  results: AsyncIterable<ReplicateResult> | Iterable<ReplicateResult>,
  codeOf: (unit: number) => string,
): Promise<{ readonly observables: number; readonly panel: number }> {
  const { connection, close } = await openDatabase({ temporaryDirectory: paths.temporaryDirectory });
  try {
    await connection.run(`
      CREATE TABLE observables (replicate INTEGER, tick INTEGER, cell INTEGER, measure INTEGER, value BIGINT);
      CREATE TABLE panel (replicate INTEGER, unit INTEGER, tick INTEGER, event INTEGER, value BIGINT);
    `);
    const observables = new TableWriter(await connection.createAppender('observables'));
    const panel = new TableWriter(await connection.createAppender('panel'));
    for await (const result of results) {
      addCounts(observables, result, inputs);
      addPanel(panel, result.replicate, result.panel, inputs);
    }
    observables.close();
    panel.close();
    await setNames(connection, inputs, codeOf);
    await copyOut(connection, paths.observables, OBSERVABLES_QUERY);
    await copyOut(connection, paths.panel, PANEL_QUERY);
    return { observables: observables.rows, panel: panel.rows };
  } finally {
    close();
  }
}

const OBSERVABLES_QUERY = `
  SELECT replicate, tick,
    getvariable('regions')[cell // getvariable('groups').len() + 1] AS region,
    getvariable('groups')[cell % getvariable('groups').len() + 1] AS "group",
    getvariable('measures')[measure + 1] AS measure,
    value
  FROM observables`;

const PANEL_QUERY = `
  SELECT replicate, unit::BIGINT AS unit, getvariable('codes')[unit + 1]::VARCHAR AS code, tick,
    getvariable('stages')[event + 1]::VARCHAR AS stage,
    getvariable('whats')[event + 1]::VARCHAR AS what,
    getvariable('subjects')[event + 1]::VARCHAR AS subject,
    value
  FROM panel`;

/** Numbers become names only on the way out: as numbers they take a tenth of the time to hand over. */
async function setNames(
  connection: DuckDBConnection,
  inputs: RunInputs,
  codeOf: (unit: number) => string,
): Promise<void> {
  const { regions, groups, measures, events } = inputs;
  const lists = {
    regions,
    groups,
    measures,
    codes: Array.from({ length: inputs.inputs.panelUnits }, (_, unit) => codeOf(unit)),
    stages: events.map(({ stage }) => stage),
    whats: events.map(({ what }) => what),
    subjects: events.map(({ subject }) => subject),
  };
  for (const [name, values] of Object.entries(lists)) {
    await connection.run(`SET VARIABLE ${name} = $1`, [listValue([...values])], [LIST(VARCHAR)]);
  }
}

async function copyOut(connection: DuckDBConnection, path: string, query: string): Promise<void> {
  await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`);
}

function addCounts(table: TableWriter, { replicate, counts }: ReplicateResult, inputs: RunInputs): void {
  const measures = inputs.measures.length;
  const cells = inputs.regions.length * inputs.groups.length;
  const ticks = inputs.inputs.ticks;
  if (counts.length !== ticks * cells * measures) {
    throw new Error(
      `replicate ${replicate} has ${counts.length} counts, not ${ticks} × ${cells} × ${measures}`,
    );
  }
  const persons = inputs.measures.indexOf('persons');
  let position = 0;
  for (let tick = 0; tick < ticks; tick++) {
    for (let cell = 0; cell < cells; cell++) {
      for (let measure = 0; measure < measures; measure++) {
        const value = counts[position++]!;
        if (value !== 0 || measure === persons) table.add(replicate, tick, cell, measure, value);
      }
    }
  }
}

function addPanel(
  table: TableWriter,
  replicate: number,
  events: readonly PanelEvent[],
  { inputs, events: codes }: RunInputs,
): void {
  for (const { unit, tick, event, value } of events) {
    if (unit >= inputs.panelUnits || event >= codes.length) {
      throw new Error(`replicate ${replicate}: unit ${unit} is not traced, or event ${event} has no meaning`);
    }
    table.add(replicate, unit, tick, event, value);
  }
}

/** DuckDB's own size of a chunk. */
const CHUNK_ROWS = 2048;

/** Fills a table of four INTEGER columns and a BIGINT, a chunk at a time. */
class TableWriter {
  rows = 0;
  readonly #appender: DuckDBAppender;
  readonly #chunk = DuckDBDataChunk.create([INTEGER, INTEGER, INTEGER, INTEGER, BIGINT], CHUNK_ROWS);
  readonly #integers = [0, 1, 2, 3].map(() => new Int32Array(CHUNK_ROWS));
  readonly #values = new BigInt64Array(CHUNK_ROWS);
  #filled = 0;

  constructor(appender: DuckDBAppender) {
    this.#appender = appender;
  }

  add(a: number, b: number, c: number, d: number, value: number): void {
    const row = this.#filled;
    this.#integers[0]![row] = a;
    this.#integers[1]![row] = b;
    this.#integers[2]![row] = c;
    this.#integers[3]![row] = d;
    this.#values[row] = BigInt(value);
    this.#filled++;
    if (this.#filled === CHUNK_ROWS) this.#flush();
  }

  close(): void {
    if (this.#filled > 0) this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    const length = this.#filled;
    this.#chunk.rowCount = length;
    for (const [column, values] of this.#integers.entries()) {
      columnItems(this.#chunk, column, 'integer').set(values.subarray(0, length));
      this.#chunk.getColumnVector(column).flush();
    }
    columnItems(this.#chunk, 4, 'bigint').set(this.#values.subarray(0, length));
    this.#chunk.getColumnVector(4).flush();
    this.#appender.appendDataChunk(this.#chunk);
    this.rows += length;
    this.#filled = 0;
  }
}
