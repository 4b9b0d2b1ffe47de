import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { prepare } from '../../src/library/prepare.ts';
import { glasshouse } from '../support/command.ts';
import { type Example, examplesIn, readShellLine } from '../support/documentation.ts';
import { modelOf, modelOfText, REGIMES, regimeFile } from '../support/regimes.ts';
import { simulate } from '../support/simulate.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PRELOAD = fileURLToPath(new URL('../support/package-from-sources.mjs', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-documentation-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = (examples: readonly Example[]): [string, Example][] =>
  examples.map((example) => [example.place, example]);

describe('the examples of the library', { timeout: 120_000 }, () => {
  const examples = ['README.md', 'docs/library.md']
    .flatMap(examplesIn)
    .filter(({ language }) => language === 'ts');
  const fileOf = ({ place }: Example): string => `${place.replaceAll(/\W+/g, '-')}.ts`;

  beforeAll(() => {
    mkdirSync(join(folder, 'library'));
    for (const example of examples) writeFileSync(join(folder, 'library', fileOf(example)), example.text);
    writeFileSync(join(folder, 'library', 'package.json'), '{ "type": "module" }');
    const source = (file: string) => [join(ROOT, 'packages/glasshouse/src', file)];
    const compilerOptions = {
      noEmit: true,
      allowImportingTsExtensions: true,
      incremental: false,
      typeRoots: [join(ROOT, 'node_modules/@types')],
      paths: { glasshouse: source('index.ts'), 'glasshouse/browser': source('browser.ts') },
    };
    const config = { extends: join(ROOT, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] };
    writeFileSync(join(folder, 'library', 'tsconfig.json'), JSON.stringify(config));
  });

  it('there are some', () => {
    expect(examples.length).toBeGreaterThan(6);
  });

  it('have the right types', () => {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', join(folder, 'library')], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });

  // One after the other in one folder: an example may read what one before it wrote.
  it.each(named(examples))('%s runs', (_, example) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', PRELOAD, fileOf(example)],
      { cwd: join(folder, 'library'), encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
  });
});

describe('the guide, followed from top to bottom', () => {
  it('every command ends as it should, every file has no errors', { timeout: 240_000 }, async () => {
    const desk = join(folder, 'guide');
    mkdirSync(desk);
    let file = '';
    let commands = 0;
    for (const { language, text, place, fileName } of examplesIn('docs/guide.md')) {
      if (language === 'yaml' && text.startsWith('glasshouse:')) {
        expect(fileName, `${place}: which file is it?`).toBeDefined();
        file = join(desk, fileName!);
        writeFileSync(file, text);
      } else if (language === 'yaml') {
        // A part is to be added to the file that was begun before.
        appendFileSync(file, text);
      }
      if (language === 'yaml') expect(errorsOf(readFileSync(file, 'utf8')), place).toBe('');
      if (language !== 'sh') continue;
      for (const line of text.split('\n').filter((candidate) => candidate.startsWith('npx glasshouse'))) {
        const { words, exitCode } = readShellLine(line);
        const { code, stdout, stderr } = await glasshouse(words.slice(2), desk);
        expect(code, `${line}\n${stdout}${stderr}`).toBe(exitCode);
        commands++;
      }
    }
    expect(commands).toBeGreaterThan(10);
  });

  it('names every measure that there is', () => {
    const guide = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8');
    const [, table = ''] = /\| measure \|.*\n\|.*\n((?:\|.*\n)+)/.exec(guide) ?? [];
    const rows = table.split('\n').map((row) => row.split('|')[1] ?? '');
    const patterns = rows.flatMap((row) =>
      [...row.matchAll(/`([^`]+)`/g)].map(
        ([, name]) => new RegExp(`^${name!.replaceAll(/[A-Z]+/g, '[^/]+')}$`),
      ),
    );
    const inWords = (name: string): string =>
      name.replace(/^(listed|deserved|wrongful|missed)\/[^/]+$/, '$1');
    const town = readFileSync(join(ROOT, 'conformance/good/small-town.yaml'), 'utf8');
    for (const model of [...REGIMES.map((id) => modelOf(id)), modelOfText(town)]) {
      const { measures } = simulate(model, { persons: 2, ticks: 1 }).program;
      const unknown = measures
        .map(({ name }) => inWords(name))
        .filter((name) => !patterns.some((pattern) => pattern.test(name)));
      expect(unknown).toEqual([]);
    }
  });
});

describe('the language reference', () => {
  const whole = examplesIn('docs/language.md').filter(({ text }) => text.startsWith('glasshouse:'));

  it.each(named(whole))('%s has no errors', (_, { text }) => {
    expect(errorsOf(text)).toBe('');
  });

  it('the smallest regime runs', () => {
    const { text } = whole.find((example) => !/^(extends|overlay):/m.test(example.text))!;
    expect(simulate(modelOfText(text), { persons: 100 }).last('persons')).toBe(100);
  });

  it('has a regime, one that extends another, and an overlay', () => {
    expect(whole.length).toBeGreaterThanOrEqual(3);
  });
});

/** The errors of a regime, or of an overlay laid over one that is shipped, as people read them. */
function errorsOf(text: string): string {
  const written = { file: 'example.yaml', text };
  const resolve = (id: string) => (REGIMES.includes(id) ? regimeFile(id) : undefined);
  const { diagnostics, sources } = /^overlay:/m.test(text)
    ? prepare({ regime: regimeFile('suining-2010'), overlays: [written] })
    : prepare({ regime: written, resolve, ids: REGIMES });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return renderDiagnostics(errors, new Map(sources), { color: false });
}
