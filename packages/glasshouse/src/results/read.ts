import { join } from 'node:path';
import type { DuckDBDataChunk } from '@duckdb/node-api';
import { diagnostic } from '../diagnostics/codes.ts';
import { foreign, type Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { columnItems, databaseMessage, enumType, fileLiteral, openDatabase } from './database.ts';
import { OBSERVABLES_FILE, PANEL_FILE, type Run, type RunInputs } from './types.ts';

export interface ReplicateCounts {
  readonly replicate: number;
  /** Laid out [tick][cell][measure], cell = region × groups + group. */
  readonly counts: Float64Array;
}

/** An event of a traced person. */
export interface PanelRow {
  readonly replicate: number;
  readonly unit: number;
  /** The synthetic identity code of the unit. */
  readonly code: string;
  readonly tick: number;
  readonly stage: string;
  readonly what: string;
  readonly subject: string;
  readonly value: number;
}

export interface PanelFilter {
  readonly replicate?: number;
  readonly unit?: number;
}

/**
 * The counts of a run, replicate by replicate in order, one of them in memory at a time.
 * Throws a `RunError` (GH2005) where the file does not fit the manifest.
 */
export async function* readObservables({ dir, manifest }: Run): AsyncGenerator<ReplicateCounts> {
  const { inputs, regions, groups, measures } = manifest;
  const path = join(dir, OBSERVABLES_FILE);
  const cells = regions.length * groups.length;
  const empty = (): Float64Array => new Float64Array(inputs.ticks * cells * measures.length);
  let replicate = 0;
  let counts = empty();
  for await (const chunk of chunksOf(observablesQuery(path, manifest), path)) {
    const replicateOf = columnItems(chunk, 0, 'integer');
    const tickOf = columnItems(chunk, 1, 'integer');
    const cellOf = columnItems(chunk, 2, 'integer');
    const measureOf = columnItems(chunk, 3, 'integer');
    const amountOf = columnItems(chunk, 4, 'double');
    for (let row = 0; row < chunk.rowCount; row++) {
      const tick = tickOf[row]!;
      const isFitting = tick >= 0 && tick < inputs.ticks && replicateOf[row]! < inputs.replicates;
      if (!isFitting || replicateOf[row]! < replicate)
        throw damaged(path, 'its rows do not fit the manifest');
      while (replicate < replicateOf[row]!) {
        yield { replicate, counts };
        replicate++;
        counts = empty();
      }
      counts[(tick * cells + cellOf[row]!) * measures.length + measureOf[row]!] = amountOf[row]!;
    }
  }
  for (; replicate < inputs.replicates; replicate++) {
    yield { replicate, counts };
    counts = empty();
  }
}

/** What happened to the traced persons, or to one of them, in the order in which it happened to each. */
export async function readPanel({ dir }: Run, { replicate, unit }: PanelFilter = {}): Promise<PanelRow[]> {
  const path = join(dir, PANEL_FILE);
  const conditions = [
    ...(replicate === undefined ? [] : [`replicate = ${Number(replicate)}`]),
    ...(unit === undefined ? [] : [`unit = ${Number(unit)}`]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const query = `
    SELECT replicate, unit::DOUBLE AS unit, code, tick, stage, what, subject, value::DOUBLE AS value
    FROM read_parquet(${fileLiteral(path)}) ${where}`;
  const columns = ['replicate', 'unit', 'code', 'tick', 'stage', 'what', 'subject', 'value'];
  const rows: PanelRow[] = [];
  for await (const chunk of chunksOf(query, path)) {
    rows.push(...(chunk.getRowObjects(columns) as unknown as PanelRow[]));
  }
  return rows;
}

/** Names as numbers, in the order of the file. A name that the manifest does not have makes the query fail. */
function observablesQuery(path: string, { regions, groups, measures }: RunInputs): string {
  const code = (column: string, names: readonly string[]) =>
    `enum_code(${column}::${enumType(names)})::INTEGER`;
  return `
    SELECT replicate::INTEGER, tick::INTEGER,
      ${code('region', regions)} * ${groups.length} + ${code('"group"', groups)},
      ${code('measure', measures)}, value::DOUBLE
    FROM read_parquet(${fileLiteral(path)})`;
}

async function* chunksOf(query: string, path: string): AsyncGenerator<DuckDBDataChunk> {
  const { connection, close } = await openDatabase({ temporaryDirectory: '' });
  try {
    const result = await connection.stream(query);
    for await (const chunk of result) yield chunk;
  } catch (error) {
    throw damaged(path, foreign(databaseMessage(error)));
  } finally {
    close();
  }
}

function damaged(path: string, reason: Phrase): RunError {
  return new RunError(diagnostic('GH2005', { file: path, reason }));
}
