import { Command, Option } from 'commander';
import { printModule } from '../backends/wasm/index.ts';
import { toJson } from '../diagnostics/to-json.ts';
import { printProgram } from '../ir/print.ts';
import { check } from '../library/check.ts';
import { makeJob } from '../library/job.ts';
import { settle } from '../library/settle.ts';
import { EXIT, report } from './ending.ts';
import { type RegimeFlags, regimeOptions, regimeRequest } from './options.ts';
import { print, printJson } from './terminal.ts';

/** `glasshouse check`. */
export function checkCommand(): Command {
  const command = new Command('check').description(
    'check a regime file and show all its errors, without running it',
  );
  regimeOptions(command)
    .addOption(
      new Option(
        '--emit <stage>',
        'print the checked model, the integer program, or its WebAssembly as text',
      ).choices(['model', 'ir', 'wat']),
    )
    .option('--json', 'print one JSON object')
    .action(
      async (regime: string, flags: RegimeFlags & { emit?: 'model' | 'ir' | 'wat'; json?: boolean }) => {
        const { ok, diagnostics, sources, model } = await check(regimeRequest(regime, flags));
        process.exitCode = ok ? EXIT.done : EXIT.regime;
        if (model !== undefined && flags.emit !== undefined) {
          report(diagnostics, sources, false);
          if (flags.emit === 'model') return printJson(model);
          const { program } = makeJob(model, settle(model, {}), 0);
          print((flags.emit === 'ir' ? printProgram(program) : printModule(program)).trimEnd());
        } else if (flags.json) {
          printJson({ ok, diagnostics: toJson(diagnostics) });
        } else {
          report(diagnostics, sources, false);
          if (ok) print(`${model!.title.en}: no errors.`);
        }
      },
    );
  return command;
}
