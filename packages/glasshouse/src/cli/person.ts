import { Command } from 'commander';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { openRun } from '../library/open.ts';
import { person } from '../library/person.ts';
import { personsLike } from '../library/persons-like.ts';
import { writeNewFile } from '../results/new-file.ts';
import { renderCasePage } from '../views/case-file/page.ts';
import { renderPersonsLike } from '../views/case-file/persons-like.ts';
import { renderCaseText } from '../views/case-file/terminal.ts';
import { type LanguageFlag, languageOption, wholeNumber } from './options.ts';
import { print, printJson, styleOf } from './terminal.ts';

interface PersonFlags extends LanguageFlag {
  readonly replicate: number;
  readonly like?: string;
  readonly limit: number;
  readonly html?: string;
  readonly json?: boolean;
}

/** `glasshouse person`. */
export function personCommand(): Command {
  const command = new Command('person')
    .description('open the case file of one synthetic person: what is on file and, beside it, the truth')
    .argument('<folder>', 'the folder of the run')
    .argument('[code]', 'the identity code of the person, or their number, from 0')
    .option('--replicate <number>', 'which replicate; 0 is the central run', wholeNumber, 0)
    .option('--like <condition>', 'in place of a code: find persons for whom this held, such as "on(barred)"')
    .option('--limit <number>', 'how many persons --like finds at most', wholeNumber, 10)
    .option('--html <file>', 'write the case file as a page of its own; an existing file is not overwritten')
    .addOption(languageOption('the language of the case file'))
    .option('--json', 'print one JSON object')
    .action(async (folder: string, code: string | undefined, flags: PersonFlags) => {
      if ((code === undefined) === (flags.like === undefined))
        command.error('error: give a code, or --like with a condition, and not both');
      if (flags.like !== undefined) await find(folder, flags.like, flags);
      else await open(folder, code!, flags);
    });
  return command;
}

async function open(
  folder: string,
  code: string,
  { replicate, html, language, json }: PersonFlags,
): Promise<void> {
  const file = await person(folder, code, { replicate, language });
  if (html !== undefined) await writeNewFile(html, renderCasePage(file, language));
  if (json) return printJson(file);
  if (html !== undefined) return print(html);
  print(renderCaseText(file, { ...styleOf(process.stdout), lang: language }));
}

async function find(folder: string, condition: string, flags: PersonFlags): Promise<void> {
  const { replicate, limit, html, language, json } = flags;
  if (html !== undefined) {
    const expected = 'the case file of one person, so a code and not `--like`';
    throw new RunError(diagnostic('GH2007', { option: '--html', found: html, expected }));
  }
  const found = await personsLike(folder, condition, { replicate, limit });
  if (json) return printJson(found);
  const { manifest } = await openRun(folder);
  print(renderPersonsLike(found, manifest.tickUnit, manifest.inputs.persons, language));
}
