import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH20xx: use of the command line, and run folders. */
export const COMMAND_CODES = {
  GH2001: define({
    title: 'an argument of the command is not known',
    severity: 'error',
    message: ({ what, name }: { what: Phrase; name: string }) => `there is no ${what} ${quote(name)}`,
    help: () => '`glasshouse list` shows the regimes, `glasshouse --help` the commands',
    explanation: `
      The command names something that does not exist. A regime is named by its \`id\`, or by the path of its file; a path is
      known by a slash in it or by \`.yaml\` at its end.
    `,
    badExample: `
      $ glasshouse run suining
    `,
    goodExample: `
      $ glasshouse run suining-2010
    `,
  }),
  GH2002: define({
    title: 'the output folder exists',
    severity: 'error',
    message: ({ folder }: { folder: string }) =>
      `the folder ${quote(folder)} exists, and a run never overwrites another`,
    help: () => 'choose another folder with `--out`, or remove that one yourself',
    explanation: `
      A run folder is a record of what was computed. Glasshouse writes new ones only and never changes a finished one. A run
      that was interrupted can be continued with \`glasshouse resume\`.
    `,
    badExample: `
      $ glasshouse run suining-2010 --out runs/first
      $ glasshouse run suining-2010 --out runs/first
    `,
    goodExample: `
      $ glasshouse run suining-2010 --out runs/first
      $ glasshouse run suining-2010 --out runs/second
    `,
  }),
  GH2003: define({
    title: 'the output folder cannot be written',
    severity: 'error',
    message: ({ folder, reason }: { folder: string; reason: Phrase }) =>
      `${quote(folder)} cannot be written: ${reason}`,
    help: () => 'choose another folder with `--out`',
    explanation: `
      The folder for the results cannot be made or written. The message gives what the system says: it may be read-only, or
      belong to somebody else. Earlier results are untouched.
    `,
    badExample: `
      $ glasshouse run suining-2010 --out /proc/run
    `,
    goodExample: `
      $ glasshouse run suining-2010 --out runs/first
    `,
  }),
  GH2004: define({
    title: 'not a run folder',
    severity: 'error',
    message: ({ folder, reason }: { folder: string; reason: Phrase }) =>
      `${quote(folder)} is not the folder of a run: ${reason}`,
    explanation: `
      The command needs a folder that \`glasshouse run\` has written; it has a \`manifest.json\`.
    `,
    badExample: `
      $ glasshouse query runs 'select 1'
    `,
    goodExample: `
      $ glasshouse query runs/first 'select 1'
    `,
  }),
  GH2005: define({
    title: 'a run folder is damaged',
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: Phrase }) => `${quote(file)} is damaged: ${reason}`,
    help: () => 'run the regime again; the command is in the report and in the manifest',
    explanation: `
      A file of the run is missing, cut off, or not what the manifest says. Since a run is determined by its regime and its
      seed, it can be made again.
    `,
  }),
  GH2006: define({
    title: 'a setting addresses nothing',
    severity: 'error',
    message: ({ path }: { path: string }) => `there is no ${quote(path)} in this regime to set`,
    explanation: `
      \`--set path=value\` changes a value of the regime; the path is made of the keys that lead to it, with points between them.
      Entries of a list are numbered from 0.
    `,
    badExample: `
      $ glasshouse run suining-2010 --set 'sources.police.coverage=50 %'
    `,
    goodExample: `
      $ glasshouse run suining-2010 --set 'sources.traffic-police.coverage=50 %'
    `,
  }),
  GH2007: define({
    title: 'the value of an option is not possible',
    severity: 'error',
    message: ({ option, found, expected }: { option: string; found: string; expected: Phrase }) =>
      `${quote(option)} takes ${expected}, not ${quote(found)}`,
    explanation: `
      The option exists, but not with this value. \`glasshouse help\` with the name of the command lists what each option takes.
    `,
    badExample: `
      $ glasshouse run suining-2010 --workers none
    `,
    goodExample: `
      $ glasshouse run suining-2010 --workers 2
    `,
  }),
  GH2008: define({
    title: 'the disk is full',
    severity: 'error',
    message: ({ folder }: { folder: string }) =>
      `there is no room left on the disk that holds ${quote(folder)}`,
    help: () => 'make room, then continue with `glasshouse resume`, or choose another folder with `--out`',
    explanation: `
      Writing the results stopped because the disk, or your share of it, is full. What other runs have written is untouched.
    `,
  }),
  GH2009: define({
    title: 'a run is not complete',
    severity: 'error',
    message: ({ folder }: { folder: string }) => `the run in ${quote(folder)} is not complete`,
    help: () => 'continue it with `glasshouse resume`',
    explanation: `
      The run is still going on, or it was interrupted. Its results are shown only when they are whole; \`glasshouse resume\`
      with the name of the folder computes what is missing and comes to the same digest as a run that was never interrupted.
    `,
    badExample: `
      $ glasshouse query runs/interrupted 'select 1'
    `,
    goodExample: `
      $ glasshouse resume runs/interrupted
      $ glasshouse query runs/interrupted 'select 1'
    `,
  }),
  GH2010: define({
    title: 'a query cannot be answered',
    severity: 'error',
    message: ({ reason }: { reason: Phrase }) => `the query cannot be answered: ${reason}`,
    help: () =>
      'the tables are `observables`, `panel`, `numbers` and `manifest`; `describe observables` shows the columns of one',
    explanation: `
      The message gives what DuckDB says of the query; its SQL is described at https://duckdb.org/docs/sql/introduction. A query
      reads the run that it is given and nothing else: it cannot open other files, write any, load extensions or use the
      network.
    `,
    badExample: `
      $ glasshouse query runs/first 'select listed from observables'
    `,
    goodExample: `
      $ glasshouse query runs/first "select tick, sum(value) from observables where measure = 'listed' group by tick"
    `,
  }),
  GH2011: define({
    title: 'a run that cannot be continued',
    severity: 'error',
    message: ({ folder, reason }: { folder: string; reason: Phrase }) =>
      `the run in ${quote(folder)} cannot be continued: ${reason}`,
    help: () => 'run the regime again; the folder holds its text and its inputs in manifest.json',
    explanation: `
      A run that was cut off goes on from what it had finished, to the digest that it would have had. That holds only for the
      version that began it: another version may compute other results, and a run that is half of each would be of neither.
    `,
  }),
  GH2012: define({
    title: 'a run that cannot be made again',
    severity: 'error',
    message: ({ folder, reason }: { folder: string; reason: Phrase }) =>
      `the run in ${quote(folder)} cannot be made again: ${reason}`,
    help: () => 'run the regime anew with this version; the command is in the report and in the manifest',
    explanation: `
      A case file is not stored: it is computed again from the manifest of the run, bit for bit, and held against what the run
      counted. Another version of Glasshouse may compute other results, and a manifest that was changed is that of another
      run; a life made from either would not be the one that was lived in the run.
    `,
  }),
  GH2013: define({
    title: 'not the code of a person',
    severity: 'error',
    message: ({ code, reason }: { code: string; reason: Phrase }) =>
      `${quote(code)} is not the code of anybody here: ${reason}`,
    help: () =>
      'give an identity code as the panel and case files show it, or the number of the person, from 0',
    explanation: `
      Everybody in a run has a synthetic identity code: a region that is not assigned, a date, a sequence and a check digit. A
      code with a slip in it is not guessed at; where only the check digit is wrong, the message gives the one that belongs to
      the other digits.
    `,
    badExample: `
      $ glasshouse person runs/first 000000190001010007
    `,
    goodExample: `
      $ glasshouse person runs/first 000000190001010009
    `,
  }),
  GH2014: define({
    title: 'a person that the run does not have',
    severity: 'error',
    message: ({ who, persons }: { who: string; persons: number }) =>
      `${quote(who)} does not live in this run, which has the persons 0 to ${(persons - 1).toLocaleString('en')}`,
    explanation: `
      Persons are numbered from 0. The number, or the identity code that stands for it, is beyond the last person of the run.
    `,
    badExample: `
      $ glasshouse run suining-2010 --population 3000 --out runs/first
      $ glasshouse person runs/first 3000
    `,
    goodExample: `
      $ glasshouse person runs/first 2999
    `,
  }),
  GH2015: define({
    title: 'the output file exists',
    severity: 'error',
    message: ({ file }: { file: string }) => `the file ${quote(file)} exists, and is not overwritten`,
    help: () => 'choose another name, or remove that file yourself',
    explanation: `
      Glasshouse writes new files only: what is there may be a result that somebody needs.
    `,
    badExample: `
      $ glasshouse person runs/first 0 --html person.html
      $ glasshouse person runs/first 1 --html person.html
    `,
    goodExample: `
      $ glasshouse person runs/first 0 --html person-0.html
      $ glasshouse person runs/first 1 --html person-1.html
    `,
  }),
  GH2016: define({
    title: 'two runs that are not of the same persons',
    severity: 'error',
    message: ({ differences }: { differences: readonly Phrase[] }) =>
      `the two cannot be compared person by person; they differ in ${differences.join(', ')}`,
    help: () => 'run both with the same `--seed`, `--population`, `--ticks` and `--replicates`',
    explanation: `
      A comparison follows the same persons, with the same dice, under two regimes. Another seed, another number of persons or
      replicates, or another span of time would compare different people; regimes that count in days and in months throw
      their dice at different times; and two versions of Glasshouse may compute different results for the same regime. What
      is given with a finished run as \`--seed\`, \`--population\`, \`--ticks\` or \`--replicates\` must be what the run has.
    `,
    badExample: `
      $ glasshouse run suining-2010 --population 3000 --out runs/first
      $ glasshouse run suining-2010 --population 2000 --overlay perfect-information --out runs/second
      $ glasshouse compare runs/first runs/second
    `,
    goodExample: `
      $ glasshouse compare runs/first suining-2010 --overlay-b perfect-information
    `,
  }),
  GH2017: define({
    title: 'an option for a regime, given with a finished run',
    severity: 'error',
    message: ({ option, folder }: { option: string; folder: string }) =>
      `${quote(option)} is for a regime that is still to be run, and ${quote(folder)} is the folder of a run`,
    help: () => 'leave the option out, or name the regime in place of the folder',
    explanation: `
      \`glasshouse compare\` takes regimes, which it runs, and folders of finished runs, which it reads. A finished run cannot
      be changed any more, and needs no folder to be kept in.
    `,
    badExample: `
      $ glasshouse compare runs/first runs/second --set-b 'redress.notice=90 %'
    `,
    goodExample: `
      $ glasshouse compare runs/first suining-2010 --set-b 'redress.notice=90 %'
    `,
  }),
  GH2018: define({
    title: 'a lab that is not built',
    severity: 'error',
    message: () => 'the pages of the lab are not here',
    help: () => 'in the repository, build them: `npm run build -w packages/lab`',
    explanation: `
      The published package carries the lab ready to be served. In the repository it is compiled from \`packages/lab\`, once, and
      again after a change of it.
    `,
    badExample: `
      $ glasshouse lab
    `,
    goodExample: `
      $ npm run build -w packages/lab
      $ glasshouse lab
    `,
  }),
};
