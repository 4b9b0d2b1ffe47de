import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run-tool.ts';

const LONGEST_LINES = 500;
const SOURCE = /\.([cm]?[jt]s|svelte|wgsl|sh)$/;
const TEXT = /\.([cm]?[jt]s|svelte|wgsl|sh|json|ya?ml|md|html|css|svg|txt)$|(^|\/)(\.ci\/run|\.npmrc)$/;

/** Folders that exist on one machine only; written in pieces, so that this file does not contain them. */
const MACHINE_PATH = new RegExp(
  `(^|[\\s"'\`(=:,])/(${['home', 'root', 'work', 'Users'].join('|')})/[\\w.-]`,
  'm',
);

const files = repositoryFiles();

test('every source file can be read in one sitting', () => {
  const long = files.filter((file) => SOURCE.test(file) && read(file).split('\n').length > LONGEST_LINES);
  expect(long).toEqual([]);
});

test('no file mentions a path of the machine it was written on', () => {
  expect(files.filter((file) => TEXT.test(file) && MACHINE_PATH.test(read(file)))).toEqual([]);
});

/** What git tracks or would track; an unpacked archive without git has nothing else to go by, and is not checked. */
function repositoryFiles(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return [];
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed.split('\0').filter((file) => file !== '' && isFile(file));
}

function isFile(file: string): boolean {
  return existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
