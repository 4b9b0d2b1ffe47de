import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';

export interface DatabaseOptions {
  /** Where it may put what does not fit into memory; empty for nowhere. */
  readonly temporaryDirectory: string;
  readonly memoryBytes?: number;
}

export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * A database of its own, in memory, that never loads an extension and so never asks the network. It takes two
 * threads at most: the cores belong to the simulation.
 */
export async function openDatabase({
  temporaryDirectory,
  memoryBytes = 1 << 30,
}: DatabaseOptions): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: `${memoryBytes} B`,
    temp_directory: temporaryDirectory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
    allow_persistent_secrets: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What DuckDB says of an error, on one line and without the place in the query that it adds. */
export function databaseMessage(error: unknown): string {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\n\s*(?:LINE \d+:|\n)/);
  return said
    .replace(/^Failed to extract statements: /, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!]$/, '');
}

/** A text as SQL. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A file to read as SQL: DuckDB takes some characters of a path for a pattern. */
export function fileLiteral(path: string): string {
  return literal(path.replaceAll(/[[*?]/g, '[$&]'));
}

/** An enumeration type of these names, numbered in their order. It has to have one, also where there are none. */
export function enumType(names: readonly string[]): string {
  return `ENUM (${(names.length === 0 ? [''] : names).map(literal).join(', ')})`;
}

/** The numbers of a column, by the type that DuckDB keeps them in. */
export interface NumberArrays {
  readonly integer: Int32Array;
  readonly bigint: BigInt64Array;
  readonly double: Float64Array;
}

/**
 * The memory of a column of a chunk. Reaches behind the interface of DuckDB's vectors: value by value is ten times
 * slower. The tests of parquet.ts and read.ts would notice if it moved.
 */
export function columnItems<K extends keyof NumberArrays>(
  chunk: DuckDBDataChunk,
  column: number,
  _type: K,
): NumberArrays[K] {
  return (chunk.getColumnVector(column) as unknown as { readonly items: NumberArrays[K] }).items;
}
