import { Command } from 'commander';
import { plan } from '../library/plan.ts';
import {
  type RegimeFlags,
  regimeOptions,
  regimeRequest,
  type SizeFlags,
  sizeOptions,
  sizeRequest,
} from './options.ts';
import { print, printJson } from './terminal.ts';

/** `glasshouse plan`. */
export function planCommand(): Command {
  const command = new Command('plan').description('say how a regime would run, without running it');
  sizeOptions(regimeOptions(command))
    .option('--json', 'print one JSON object')
    .action(async (regime: string, flags: RegimeFlags & SizeFlags & { json?: boolean }) => {
      const found = await plan({ ...regimeRequest(regime, flags), ...sizeRequest(flags) });
      if (flags.json) return printJson(found);
      const { settings, tick, coupling, communities, bytesPerPerson, personTicks } = found;
      const number = (value: number): string => value.toLocaleString('en');
      const how =
        coupling === 'nation'
          ? 'tick by tick, all communities together'
          : 'community by community, each through all ticks';
      print(
        [
          `regime          ${found.regime}`,
          `population      ${number(settings.persons)} synthetic persons in ${number(communities)} communities`,
          `time            ${number(settings.ticks)} ticks of one ${tick}, ${number(settings.replicates)} replicates`,
          `widest reach    ${coupling}: runs ${how}`,
          `state           ${bytesPerPerson} bytes a person${coupling === 'nation' ? `, ${number(bytesPerPerson * settings.persons)} in all` : ''}`,
          `work            ${number(personTicks)} person-ticks`,
        ].join('\n'),
      );
    });
  return command;
}
