import { Command } from 'commander';
import { openRun } from '../library/open.ts';
import { renderTable } from '../views/table.ts';
import { print, printJson, styleOf } from './terminal.ts';

/** `glasshouse query`. */
export function queryCommand(): Command {
  return new Command('query')
    .description('ask a finished run in SQL (DuckDB): tables observables, panel, numbers, manifest')
    .argument('<folder>', 'the folder of the run')
    .argument(
      '<sql>',
      'for example: "select tick, sum(value) from observables where measure = \'wrongful\' group by tick"',
    )
    .option('--json', 'print a JSON array of rows')
    .action(async (folder: string, sql: string, flags: { json?: boolean }) => {
      const run = await openRun(folder);
      const { columns, rows, truncated } = await run.query(
        sql,
        flags.json ? {} : { maxRows: ROWS_ON_TERMINAL },
      );
      if (flags.json) return printJson(rows);
      print(
        renderTable(
          columns.map(({ name }) => name),
          rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
          styleOf(process.stdout),
        ),
      );
      if (truncated) print('There are more rows; add a limit, or use --json.', process.stderr);
    });
}

/** More than anybody reads as a table. */
const ROWS_ON_TERMINAL = 1000;
