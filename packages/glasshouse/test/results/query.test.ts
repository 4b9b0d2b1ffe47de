import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { personCode } from '../../src/population/identity-codes.ts';
import { queryRun } from '../../src/results/query.ts';
import { createRun } from '../../src/results/run-folder.ts';
import { verifyRun } from '../../src/results/verify-run.ts';
import { codeOf, errorOf, finishedRun, SAMPLE_INPUTS, scratchFolder } from './sample-run.ts';

const scratch = scratchFolder();
const { dir, manifest } = await finishedRun(join(scratch, 'run'));

const objects = async (sql: string) => (await queryRun(dir, sql)).rows;
const arrays = async (sql: string) => (await queryRun(dir, sql, { format: 'arrays' })).rows;

describe('a query', () => {
  test('sees the run', async () => {
    expect(
      await objects(`SELECT * FROM observables WHERE region = '南' AND "group" = 'B' AND tick = 2`),
    ).toEqual([
      { replicate: 0, tick: 2, region: '南', group: 'B', measure: 'persons', value: 33 },
      { replicate: 0, tick: 2, region: '南', group: 'B', measure: "listed 'D'", value: 34 },
      { replicate: 1, tick: 2, region: '南', group: 'B', measure: 'persons', value: 66 },
      { replicate: 1, tick: 2, region: '南', group: 'B', measure: "listed 'D'", value: 68 },
    ]);
    expect(await arrays('SELECT count(*), min(code) FROM panel')).toEqual([[6, personCode(0)]]);
    expect(await arrays('FROM numbers')).toEqual([
      [0, 'conduct.petition.rate', 0.1],
      [1, 'conduct.petition.rate', 0.30000000000000004],
    ]);
    expect(await objects('SELECT regime, persons, seed, digest FROM manifest')).toEqual([
      { regime: 'sample-regime', persons: 1000, seed: 2 ** 53 - 1, digest: manifest.digest },
    ]);
  });

  test('gives plain data, exact where a double would not be', async () => {
    const [row] = await objects(`
      SELECT 9007199254740993 AS odd, sum(3) AS sum, 1.50 AS decimal, 12345678901234567.5::DECIMAL(20, 1) AS exact,
        [1, 2] AS list, {a: 9007199254740993} AS struct, DATE '2010-01-01' AS date, NULL AS nothing,
        'NaN'::DOUBLE AS nan, true AS yes`);
    expect(row).toEqual({
      odd: '9007199254740993',
      sum: 3,
      decimal: 1.5,
      exact: '12345678901234567.5',
      list: [1, 2],
      struct: { a: '9007199254740993' },
      date: '2010-01-01',
      nothing: null,
      nan: 'NaN',
      yes: true,
    });
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  test('names its columns, each once', async () => {
    const { columns, rows, truncated } = await queryRun(dir, 'SELECT 1 AS a, 2::BIGINT AS a');
    expect(columns.map(({ type }) => type)).toEqual(['INTEGER', 'BIGINT']);
    expect(Object.values(rows[0]!)).toEqual([1, 2]);
    expect(truncated).toBe(false);
  });

  test('may be limited', async () => {
    const { rows, truncated } = await queryRun(dir, 'FROM range(1_000_000)', {
      maxRows: 3,
      format: 'arrays',
    });
    expect([rows, truncated]).toEqual([[[0], [1], [2]], true]);
  });

  test.each([
    'DESCRIBE observables',
    'SUMMARIZE panel',
    'SHOW TABLES',
    'EXPLAIN SELECT 1',
    'PIVOT observables ON measure USING sum(value) GROUP BY tick',
    'CREATE TEMP TABLE mine AS FROM observables; SELECT count(*) FROM mine;',
    "SELECT * FROM observables WHERE measure LIKE 'list%'",
  ])('%s', async (sql) => {
    expect((await objects(sql)).length).toBeGreaterThan(0);
  });

  test('can be broken off', async () => {
    const abort = new AbortController();
    const endless = queryRun(dir, 'SELECT count(*) FROM range(1_000_000_000_000) a, range(1000) b', {
      signal: abort.signal,
    });
    setTimeout(() => abort.abort('enough'), 300);
    await expect(endless).rejects.toBe('enough');
  });

  test('that asks for too much memory is told so', async () => {
    const greedy = queryRun(dir, 'SELECT list(i) FROM range(100_000_000) t(i)', { memoryBytes: 100_000_000 });
    expect((await errorOf(greedy)).diagnostic.message).toContain('Out of Memory');
  });

  test('needs a run that is complete', async () => {
    const running = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'running') });
    expect(await codeOf(queryRun(running.dir, 'SELECT 1'))).toBe('GH2009');
    expect(await codeOf(queryRun(scratch, 'SELECT 1'))).toBe('GH2004');
  });
});

describe('a query reaches nothing but the run', () => {
  const target = join(mkdtempSync(join(scratch, 'target-')), 'x');
  const own = join(dir, 'observables.parquet');

  test.each([
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/etc/hostname.csv'",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM read_blob('/proc/self/environ')",
    "SELECT * FROM read_parquet('https://example.com/x.parquet')",
    `SELECT * FROM read_parquet('${own}')`,
    `COPY observables TO '${target}.csv'`,
    `COPY (SELECT 1) TO '${own}'`,
    "COPY (SELECT 1) TO '/dev/stdout'",
    `EXPLAIN ANALYZE COPY (SELECT 1) TO '${own}'`,
    `EXPORT DATABASE '${target}'`,
    `ATTACH '${target}.db'`,
    `SELECT 1; ATTACH '${target}.db'; SELECT 2`,
    `CREATE TABLE x AS FROM read_text('/etc/passwd')`,
    `CREATE VIEW x AS FROM read_text('/etc/passwd')`,
    `SELECT * FROM query('FROM read_text(''/etc/passwd'')')`,
    `SELECT * FROM enable_logging('QueryLog', storage='file', storage_path='${target}.csv'); SELECT 1`,
    "SELECT * FROM enable_logging(storage='stdout')",
    'PRAGMA enable_profiling',
    'FROM "ENABLE_PROFILING"()',
    `FROM query/**/('FROM enable_' || 'logging(storage=''stdout'')')`,
    'FROM "query" (\'SELECT 1\')',
    'FROM arrow_scan(1::UBIGINT::POINTER, 2::UBIGINT::POINTER, 3::UBIGINT::POINTER)',
    "FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))",
    `CREATE PERSISTENT SECRET s (TYPE http)`,
    'INSTALL httpfs',
    'LOAD httpfs',
    "LOAD '/tmp/x.duckdb_extension'",
    'SET enable_external_access = true',
    "SET memory_limit = '900GB'",
    "PRAGMA profiling_output = '/tmp/x'",
    'CALL enable_logging()',
    'DELETE FROM stored.observables',
    'DROP VIEW observables',
    "INSERT INTO stored.numbers VALUES (0, 'x', 1)",
    "IMPORT DATABASE '/tmp'",
  ])('%s', async (sql) => {
    expect(await codeOf(queryRun(dir, sql))).toBe('GH2010');
    expect(readdirSync(join(target, '..'))).toEqual([]);
    await verifyRun(dir);
  });

  test('not even its environment', async () => {
    expect(await codeOf(queryRun(dir, "SELECT getenv('HOME')"))).toBe('GH2010');
  });

  test('and leaves nothing behind', async () => {
    const mine = () => readdirSync(tmpdir()).filter((name) => name.startsWith('glasshouse-query-'));
    const before = mine();
    await objects('SELECT 1');
    await codeOf(queryRun(dir, 'SELEC'));
    expect(mine()).toEqual(before);
    expect(existsSync('.tmp')).toBe(false);
  });
});

describe('what is wrong with a query', () => {
  test.each([
    'SELEC 1',
    'SELECT listed FROM observables',
    'SELECT measure,\n  sum(valeu)\nFROM observables GROUP BY measure',
    `SELECT ${'tick, '.repeat(60)} nothing FROM observables`,
    'SELECT 1 FROM nowhere',
    "SELECT 'a'::INTEGER",
    'SELECT 1 WHERE 1 = $1',
    '',
    ' ; ',
    '-- SELECT 1',
    'DELETE FROM observables',
    'SELECT (',
    "SELECT '",
    '选',
  ])('%s', async (sql) => {
    const { diagnostic, sources } = await errorOf(queryRun(dir, sql));
    expect(diagnostic.code).toBe('GH2010');
    expect(renderDiagnostics([diagnostic], sources, { color: false })).toMatchSnapshot();
  });
});

test('a damaged file is not the fault of the query', async () => {
  const damaged = await finishedRun(join(scratch, 'damaged'));
  const path = join(damaged.dir, 'observables.parquet');
  writeFileSync(path, Buffer.alloc(readFileSync(path).length));
  expect(await codeOf(queryRun(damaged.dir, 'SELECT 1'))).toBe('GH2005');
});
