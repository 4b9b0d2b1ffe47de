import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtLab } from './support/built-lab.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGE = join(ROOT, 'packages/glasshouse');

/** The package as `npm pack` would publish it, beside the dependencies that it names and no others. */
describe('the package, installed somewhere else', { timeout: 120_000 }, () => {
  let folder: string;
  const installed = (): string => join(folder, 'node_modules/glasshouse');
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'glasshouse-installed-'));
    for (const path of packedFiles()) copy(join(PACKAGE, path), join(installed(), path));
    // What scripts/pack.mjs puts there.
    copy(join(ROOT, 'regimes'), join(installed(), 'regimes'));
    copy(await builtLab(), join(installed(), 'lab'));
    const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const link = join(folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), link);
    }
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const glasshouse = (...args: string[]): string =>
    execFileSync(process.execPath, [join(installed(), 'bin/glasshouse.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('lists its regimes, runs one and looks into the run', () => {
    expect(glasshouse('list')).toContain('suining-2010');
    const size = ['--population', '3000', '--ticks', '4', '--out', 'first'];
    const { digest } = JSON.parse(
      glasshouse('run', 'suining-2010', '--overlay', 'skynet', ...size, '--json'),
    );
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(join(folder, 'first/report.html'), 'utf8')).toContain(digest);
    expect(
      glasshouse('query', 'first', 'select count(*) as ticks from (select distinct tick from observables)'),
    ).toContain('4');
    expect(glasshouse('person', 'first', '--like', 'score < 990')).toContain('00');
  });

  it('opens the lab that comes with it', async () => {
    const child = spawn(process.execPath, [join(installed(), 'bin/glasshouse.js'), 'lab'], {
      cwd: folder,
    });
    try {
      let said = '';
      const url = await new Promise<string>((resolve, reject) => {
        const listen = (data: Buffer): void => {
          said += data;
          const found = said.match(/http:\/\/\S+/)?.[0];
          if (found !== undefined) resolve(found);
        };
        child.stdout.on('data', listen);
        child.stderr.on('data', listen);
        child.on('exit', () => reject(new Error(said)));
      });
      const page = await (await fetch(url)).text();
      expect(page).toContain('<title>Glasshouse');
      const script = page.match(/src="\.\/(assets\/[^"]+\.js)"/)![1]!;
      expect((await fetch(new URL(script, url))).status).toBe(200);
    } finally {
      child.kill();
    }
  });

  it('is a library, for Node and for the browser', () => {
    const script = join(folder, 'try.mjs');
    writeFileSync(
      script,
      `import { run } from 'glasshouse';
       import { simulate } from 'glasshouse/browser';
       console.log(typeof run, typeof simulate);`,
    );
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim()).toBe('function function');
  });
});

/** What npm would put into the package of what lies in its folder. */
function packedFiles(): string[] {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PACKAGE,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(said) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`${from} is missing`);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
