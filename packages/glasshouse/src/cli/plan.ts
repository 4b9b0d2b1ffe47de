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
import { duration, print, printJson } from './terminal.ts';

/** `glasshouse plan`. */
export function planCommand(): Command {
  const command = new Command('plan').description('say how a regime would run, without running it');
  sizeOptions(regimeOptions(command))
    .option('--json', 'print one JSON object')
    .action(async (regime: string, flags: RegimeFlags & SizeFlags & { json?: boolean }) => {
      const found = await plan({ ...regimeRequest(regime, flags), ...sizeRequest(flags) });
      if (flags.json) return printJson(found);
      const { settings, tick, coupling, memory } = found;
      const number = (value: number): string => value.toLocaleString('en');
      const isTogether = coupling === 'nation';
      const how = isTogether
        ? 'tick by tick, all communities together'
        : 'community by community, each through all ticks';
      const { bytesPerPerson, bytes, personsMax } = memory;
      const limit =
        personsMax === undefined ? ', for any population' : ` (up to ${number(personsMax)} persons fit here)`;
      const needed = `${number(bytes)} bytes ${isTogether ? 'in all' : 'at a time'}${limit}`;
      print(
        [
          `regime          ${found.regime}`,
          `population      ${number(settings.persons)} synthetic persons in ${number(found.communities)} communities`,
          `time            ${number(settings.ticks)} ticks of one ${tick}, ${number(settings.replicates)} replicates`,
          `widest reach    ${coupling}: runs ${how}`,
          `state           ${bytesPerPerson} bytes a person, ${needed}`,
          `program         ${number(found.operations)} operations a person and tick, most of them for what seldom happens`,
          `work            ${number(found.personTicks)} person-ticks`,
          `expected time   about ${duration(found.expectedSeconds)} with ${found.workers} threads, from a trial of one community`,
        ].join('\n'),
      );
    });
  return command;
}
