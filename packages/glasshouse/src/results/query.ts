import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import {
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBResult,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  type DuckDBValueConverter,
  type Json,
  JsonDuckDBValueConverter,
  StatementType,
} from '@duckdb/node-api';
import { diagnostic } from '../diagnostics/codes.ts';
import { foreign, type Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { databaseMessage, openDatabase } from './database.ts';
import { placeInQuery } from './query-place.ts';
import { loadTables } from './query-tables.ts';
import { openRun } from './run-folder.ts';

export interface QueryOptions {
  /** Each row as an object by column name (the default), or as an array. */
  readonly format?: 'objects' | 'arrays';
  /** Rows beyond these are left out, and `truncated` says so. */
  readonly maxRows?: number;
  readonly memoryBytes?: number;
  readonly signal?: AbortSignal;
}

/** Plain data that JSON can hold. Whole numbers that a double cannot hold exactly are texts. */
export type QueryValue = Json;

export interface QueryResult<Row> {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

/**
 * Answers a question to a finished run, in DuckDB's SQL. There are the views `observables`, `panel`, `numbers`
 * (replicate, path, value) and `manifest` (one row). The query works on copies in memory: it cannot open, read or
 * write a file, load an extension or ask the network. Throws a `RunError`: as `openRun`, and GH2010 for the query.
 */
export function queryRun(
  folder: string,
  sql: string,
  options: QueryOptions & { readonly format: 'arrays' },
): Promise<QueryResult<readonly QueryValue[]>>;
export function queryRun(
  folder: string,
  sql: string,
  options?: QueryOptions & { readonly format?: 'objects' },
): Promise<QueryResult<Readonly<Record<string, QueryValue>>>>;
export async function queryRun(
  folder: string,
  sql: string,
  { format = 'objects', maxRows = Number.POSITIVE_INFINITY, memoryBytes, signal }: QueryOptions = {},
): Promise<QueryResult<readonly QueryValue[] | Readonly<Record<string, QueryValue>>>> {
  const run = await openRun(folder);
  signal?.throwIfAborted();
  // Where there is no room for what does not fit into memory, that is not there.
  const temporaryDirectory = await mkdtemp(join(tmpdir(), 'glasshouse-query-')).catch(() => '');
  const { connection, close } = await openDatabase({
    temporaryDirectory,
    memoryBytes: memoryBytes ?? Math.min(LARGEST_MEMORY_BYTES, Math.floor(totalmem() / 2)),
  });
  const interrupt = (): void => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  try {
    await loadTables(connection, run);
    // No file is allowed from here on, and nothing can be switched on again.
    await connection.run('SET enable_external_access = false; SET lock_configuration = true');
    signal?.throwIfAborted();
    return await answer(connection, sql, format, maxRows);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
    close();
    if (temporaryDirectory !== '') await rm(temporaryDirectory, { recursive: true, force: true });
  }
}

async function answer(
  connection: DuckDBConnection,
  sql: string,
  format: 'objects' | 'arrays',
  maxRows: number,
): Promise<QueryResult<QueryValue[] | Record<string, QueryValue>>> {
  try {
    return await collectRows(await runStatements(connection, sql), format, maxRows);
  } catch (error) {
    if (error instanceof RunError) throw error;
    const message = databaseMessage(error);
    // What the binding says of some texts that are nothing like SQL.
    const reason =
      message === 'Error in native callback' ? 'DuckDB does not take it for SQL' : foreign(message);
    throw new RunError(diagnostic('GH2010', { reason }, placeInQuery(sql, error, QUERY_FILE)), {
      sources: new Map([[QUERY_FILE, sql]]),
    });
  }
}

const LARGEST_MEMORY_BYTES = 4 * 2 ** 30;

/** CREATE makes helpers in memory, and is what PIVOT does behind the scenes. */
const ALLOWED_STATEMENTS: readonly StatementType[] = [
  StatementType.SELECT,
  StatementType.EXPLAIN,
  StatementType.CREATE,
];

/**
 * Functions that reach around the closed door: they print beside the results, end the process, read its memory, or
 * run a text that is put together only then. None has another use here.
 */
const REFUSED_FUNCTIONS =
  /enable_(?:logging|profiling)|arrow_scan|json_execute_serialized_sql|\bquery\b(?="?\s*(?:\(|--|\/\*))/i;

/** The result of the last statement. */
async function runStatements(connection: DuckDBConnection, sql: string): Promise<DuckDBResult> {
  // DuckDB's own answer to nothing at all is not fit to be shown.
  if (!/[^\s;]/.test(sql.replaceAll(/--.*$|\/\*[\s\S]*?\*\//gm, '')))
    throw refused('there is nothing to answer');
  const [name] = REFUSED_FUNCTIONS.exec(sql) ?? [];
  if (name !== undefined) throw refused(`\`${name}\` cannot be used here`);
  const statements = await connection.extractStatements(sql);
  let result: DuckDBResult | undefined;
  for (let index = 0; index < statements.count; index++) {
    const statement = await statements.prepare(index);
    refuseUnlessReading(statement);
    const isLast = index === statements.count - 1;
    result = isLast ? await statement.stream() : await statement.run();
  }
  if (result === undefined) throw refused('there is nothing to answer');
  return result;
}

function refuseUnlessReading({ statementType, parameterCount }: DuckDBPreparedStatement): void {
  if (!ALLOWED_STATEMENTS.includes(statementType)) {
    throw refused(`a query reads a run, and ${StatementType[statementType]} does something else`);
  }
  if (parameterCount > 0) throw refused('it has parameters, and there is nothing to put in their place');
}

async function collectRows(result: DuckDBResult, format: 'objects' | 'arrays', maxRows: number) {
  const names = result.deduplicatedColumnNames();
  const columns = result.columnTypes().map((type, index) => ({ name: names[index]!, type: type.toString() }));
  const rows: QueryValue[][] = [];
  for await (const chunk of result) {
    for (const row of chunk.convertRows<QueryValue>(plainValue)) rows.push(row);
    if (rows.length > maxRows) break;
  }
  const truncated = rows.length > maxRows;
  if (truncated) rows.length = maxRows;
  return {
    columns,
    rows:
      format === 'arrays'
        ? rows
        : rows.map((row) => Object.fromEntries(row.map((value, column) => [names[column]!, value]))),
    truncated,
  };
}

const WHOLE_NUMBERS: readonly DuckDBTypeId[] = [
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
];

function plainValue(
  value: DuckDBValue,
  type: DuckDBType,
  converter: DuckDBValueConverter<QueryValue>,
): QueryValue {
  if (value === null) return null;
  if (WHOLE_NUMBERS.includes(type.typeId)) return exactNumber(String(value));
  if (type.typeId === DuckDBTypeId.DECIMAL) return exactNumber(String(value));
  return JsonDuckDBValueConverter(value, type, converter);
}

/** As a number where that loses nothing, else as it is. */
function exactNumber(text: string): QueryValue {
  const digits = text.replace(/^-/, '').replace('.', '').replace(/^0+/, '').length;
  const isExact = text.includes('.') ? digits <= DOUBLE_DIGITS : Number.isSafeInteger(Number(text));
  return isExact ? Number(text) : text;
}

/** Decimal digits that a double always holds. */
const DOUBLE_DIGITS = 15;

/** The name by which spans call the query. */
const QUERY_FILE = 'query';

function refused(reason: Phrase): RunError {
  return new RunError(diagnostic('GH2010', { reason }));
}
