import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { diagnostic } from '../diagnostics/codes.ts';
import { foreign } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { databaseMessage, enumType, fileLiteral } from './database.ts';
import { OBSERVABLES_FILE, PANEL_FILE, type Run } from './types.ts';

/**
 * Copies a run into the database and puts views over the copies. They are copies because DuckDB cannot allow a file
 * to be read without allowing it to be overwritten. Throws a `RunError` (GH2005) where a file is damaged.
 */
export async function loadTables(connection: DuckDBConnection, { dir, manifest }: Run): Promise<void> {
  const { regions, groups, measures } = manifest;
  await connection.run('CREATE SCHEMA stored');
  // Names that repeat a million times are kept as numbers, and shown as names.
  await loadFile(
    connection,
    join(dir, OBSERVABLES_FILE),
    (file) => `
      CREATE TABLE stored.observables AS
        SELECT replicate, tick, region::${enumType(regions)} AS region, "group"::${enumType(groups)} AS "group",
          measure::${enumType(measures)} AS measure, value
        FROM read_parquet(${file});
      CREATE VIEW observables AS
        SELECT replicate, tick, region::VARCHAR AS region, "group"::VARCHAR AS "group",
          measure::VARCHAR AS measure, value
        FROM stored.observables`,
  );
  await loadFile(
    connection,
    join(dir, PANEL_FILE),
    (file) => `
      CREATE TABLE stored.panel AS FROM read_parquet(${file});
      CREATE VIEW panel AS FROM stored.panel`,
  );
  await loadManifest(connection, manifest);
}

async function loadFile(
  connection: DuckDBConnection,
  path: string,
  statements: (file: string) => string,
): Promise<void> {
  try {
    await connection.run(statements(fileLiteral(path)));
  } catch (error) {
    throw new RunError(diagnostic('GH2005', { file: path, reason: foreign(databaseMessage(error)) }));
  }
}

async function loadManifest(connection: DuckDBConnection, manifest: Run['manifest']): Promise<void> {
  const { seed, persons, ticks, replicates } = manifest.inputs;
  await connection.run(
    `CREATE TABLE stored.manifest AS SELECT
      $regime AS regime, $seed::BIGINT AS seed, $persons::BIGINT AS persons, $ticks::INTEGER AS ticks,
      $tick AS tick_unit, $replicates::INTEGER AS replicates, $backend AS backend, $workers::INTEGER AS workers,
      $version AS engine_version, $started AS started, $finished AS finished, $seconds::DOUBLE AS seconds,
      $digest AS digest;`,
    {
      regime: manifest.regime.id,
      seed: BigInt(seed),
      persons: BigInt(persons),
      ticks,
      tick: manifest.tickUnit,
      replicates,
      backend: manifest.backend,
      workers: manifest.workers,
      version: manifest.engineVersion,
      started: manifest.started,
      finished: manifest.finished,
      seconds: manifest.seconds,
      digest: manifest.digest,
    },
  );
  await connection.run(`
    CREATE TABLE stored.numbers (replicate INTEGER, path VARCHAR, value DOUBLE);
    CREATE VIEW manifest AS FROM stored.manifest;
    CREATE VIEW numbers AS FROM stored.numbers`);
  const appender = await connection.createAppender('numbers', 'stored');
  for (const { path, values } of manifest.numbers) {
    for (const [replicate, value] of values.entries()) {
      appender.appendInteger(replicate);
      appender.appendVarchar(path);
      appender.appendDouble(value);
      appender.endRow();
    }
  }
  appender.closeSync();
}
