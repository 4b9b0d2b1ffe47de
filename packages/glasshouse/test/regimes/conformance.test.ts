import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import type { SourceFile } from '../../src/language/load.ts';
import { prepare } from '../../src/library/prepare.ts';
import { REGIMES, regimeFile } from '../support/regimes.ts';
import { simulate } from '../support/simulate.ts';

const FOLDER = fileURLToPath(new URL('../../../../conformance/', import.meta.url));

function regimesIn(folder: string): [string, string][] {
  return readdirSync(`${FOLDER}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name.replace(/\.yaml$/, ''), readFileSync(`${FOLDER}${folder}/${name}`, 'utf8')]);
}

/** What `extends` finds: the shipped regimes, and the file itself under its own id. */
function rendered(file: string, text: string | Uint8Array): string {
  const resolve = (id: string): SourceFile | undefined =>
    id === 'small-town' ? { file, text } : REGIMES.includes(id) ? regimeFile(id) : undefined;
  const { diagnostics, sources } = prepare({
    regime: { file, text },
    resolve,
    ids: [...REGIMES, 'small-town'],
  });
  return renderDiagnostics(diagnostics, new Map(sources), { color: false });
}

describe('a regime with a mistake is refused with exactly these words', () => {
  const bad = regimesIn('bad');

  it('has at least forty of them', () => {
    expect(bad.length).toBeGreaterThanOrEqual(40);
  });

  it.each(bad)('%s', async (name, text) => {
    const words = rendered(`${name}.yaml`, text);
    expect(words).toMatch(/^error\[GH\d{4}\]/m);
    expect(words).not.toMatch(/\n\s+at .*\(/);
    await expect(words).toMatchFileSnapshot(`${FOLDER}bad/${name}.txt`);
  });
});

describe('files that are too large or too strange to keep', () => {
  const good = readFileSync(`${FOLDER}good/small-town.yaml`, 'utf8');

  it('refuses 50 MB before reading it as YAML', () => {
    const started = performance.now();
    expect(rendered('large.yaml', good + '# padding\n'.repeat(5_000_000))).toMatch(/^error\[GH1003\]/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('refuses bytes that are not UTF-8', () => {
    const bytes = new TextEncoder().encode(good);
    bytes[200] = 0xff;
    expect(rendered('latin.yaml', bytes)).toMatch(/^error\[GH1001\]/);
  });

  it('takes a byte order mark and Windows line ends', () => {
    expect(rendered('bom.yaml', `\ufeff${good.replaceAll('\n', '\r\n')}`)).toBe(rendered('good.yaml', good));
  });
});

describe('a regime that uses every construct', () => {
  it.each(regimesIn('good'))('%s is accepted and runs', (name, text) => {
    const { model, diagnostics } = prepare({ regime: { file: `${name}.yaml`, text } });
    expect(diagnostics).toEqual([]);
    const run = simulate(model!, { persons: 3000 });
    expect(run.last('persons')).toBe(3000);
    expect(run.total('listed') + run.total('deserved')).toBeGreaterThan(0);
  });
});
