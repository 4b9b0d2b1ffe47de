import { gzipSync } from 'fflate';
import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

/** Takes the bytes of a file, piece by piece. */
export type Sink = (bytes: Uint8Array) => void | Promise<void>;

export interface TableColumn {
  readonly name: string;
  readonly type: Extract<BasicType, 'INT32' | 'INT64' | 'STRING'>;
}

/** A Parquet file that grows row by row: a group of rows in memory at a time. The same rows give the same bytes everywhere. */
export class ParquetTable {
  rows = 0;
  readonly #columns: readonly TableColumn[];
  readonly #sink: Sink;
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #data: (number | bigint | string)[][];

  constructor(columns: readonly TableColumn[], createdBy: string, sink: Sink) {
    this.#columns = columns;
    this.#sink = sink;
    this.#data = columns.map(() => []);
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaFromColumnData({
        columnData: columns.map((column) => ({ ...column, nullable: false, data: [] })),
      }),
      codec: 'GZIP',
      // Compressed by a library that has no other behind it, so that a page writes the bytes that Node writes.
      compressors: { GZIP: (bytes) => gzipSync(bytes, { mtime: 0 }) },
      createdBy,
    });
  }

  /** A value for each column; whether there are now as many rows as should be handed on. */
  add(...row: readonly (number | string)[]): boolean {
    for (let column = 0; column < row.length; column++) {
      const value = row[column]!;
      this.#data[column]!.push(this.#columns[column]!.type === 'INT64' ? BigInt(value) : value);
    }
    return this.#data[0]!.length >= GROUP_ROWS;
  }

  /** Hands the rows on to the file. */
  async flush(): Promise<void> {
    const rows = this.#data[0]!.length;
    if (rows > 0) {
      const columnData = this.#columns.map(({ name }, column) => ({ name, data: this.#data[column]! }));
      await this.#writer.write({ columnData, rowGroupSize: rows });
      this.#data = this.#columns.map(() => []);
      this.rows += rows;
    }
    await this.#handOn();
  }

  /** The last rows, and what ends the file. */
  async finish(): Promise<void> {
    await this.flush();
    await this.#writer.finish();
    await this.#handOn();
  }

  async #handOn(): Promise<void> {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    await this.#sink(bytes);
  }
}

/** As many as DuckDB puts into a group. */
const GROUP_ROWS = 122_880;
