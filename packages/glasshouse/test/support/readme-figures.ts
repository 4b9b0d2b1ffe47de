// What stands in the READMEs of regimes and overlays: commands, and the figures that they gave.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
export const shelf = join(root, 'regimes');
/** For each README the state of results in which somebody has seen that its figures are true. */
export const FIGURES = join(root, 'conformance/figures.json');

/** Names of the folders with a README. */
export function readmes(): string[] {
  return readdirSync(shelf).filter((id) => existsSync(join(shelf, id, 'README.md')));
}

/** A run, or two that are compared. */
export interface Command {
  readonly sides: readonly { readonly regime: string; readonly overlays: readonly string[] }[];
  readonly population: number | undefined;
  readonly replicates: number;
  readonly seed: number;
  readonly settings: readonly string[];
}

/** The commands that stand beside the figures, or in a comment: those that run or compare. */
export function commandsIn(text: string): Command[] {
  const [lines, comments] = [partWithFigures(text), text.match(/<!--.*?-->/gs) ?? []];
  const flat = [...lines.map(({ line }) => line), ...comments].join(' ').replaceAll(/\s+/g, ' ');
  const found = [...flat.matchAll(/`npx glasshouse (run|compare) ([^`]+)`/g)];
  return found.map(([, verb, rest]) => commandOf(verb!, rest!.match(/'[^']*'|\S+/g) ?? []));
}

/** The lines that say what runs show. */
function partWithFigures(text: string): { readonly line: string; readonly number: number }[] {
  let isIn = false;
  return text.split('\n').flatMap((line, index) => {
    if (line.startsWith('**') || line.startsWith('<!--') || line.startsWith('Run it'))
      isIn = /^\*\*What (the |a )?runs? shows?/.test(line);
    return isIn ? [{ line, number: index + 1 }] : [];
  });
}

function commandOf(verb: string, words: string[]): Command {
  const regimes: string[] = [];
  const settings: string[] = [];
  const sizes = { population: undefined as number | undefined, replicates: 1, seed: 1 };
  const overlays = { both: [] as string[], a: [] as string[], b: [] as string[] };
  while (words.length > 0) {
    const word = words.shift()!;
    const value = (): string => words.shift()!.replaceAll("'", '');
    if (!word.startsWith('--')) regimes.push(word);
    else if (word === '--set') settings.push(value());
    else if (word === '--overlay') overlays.both.push(value());
    else if (word === '--overlay-a') overlays.a.push(value());
    else if (word === '--overlay-b') overlays.b.push(value());
    else if (word === '--population') sizes.population = Number(value());
    else if (word === '--replicates') sizes.replicates = Number(value());
    else if (word === '--seed') sizes.seed = Number(value());
    else throw new Error(`a README has a command with ${word}, with which its figures cannot be looked up`);
  }
  const sides = verb === 'run' ? (['a'] as const) : (['a', 'b'] as const);
  return {
    ...sizes,
    settings,
    sides: sides.map((side, at) => ({
      regime: regimes[at]!,
      overlays: [...overlays.both, ...overlays[side]],
    })),
  };
}

/** The figures there: those above twelve or with a point, outside of code. */
export function figuresIn(text: string): { readonly written: string; readonly line: number }[] {
  let isCode = false;
  return partWithFigures(text).flatMap(({ line, number }) => {
    // Code may go over several lines.
    const parts = line.split('`');
    const prose = parts.filter((_, at) => (at % 2 === 0) !== isCode).join(' ');
    if (parts.length % 2 === 0) isCode = !isCode;
    return [...prose.matchAll(/\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g)].flatMap(([written]) =>
      Number(written.replaceAll(',', '')) > 12 || written.includes('.') ? [{ written, line: number }] : [],
    );
  });
}

/** A fingerprint of what the figures of a README depend on: results of the regimes as the baseline has them, and overlays. */
export function stateOf(id: string): string {
  const text = readFileSync(join(shelf, id, 'README.md'), 'utf8');
  const baseline = JSON.parse(readFileSync(join(root, 'conformance/baseline.json'), 'utf8')) as Record<
    string,
    { digest: string }
  >;
  const sides = commandsIn(text).flatMap((command) => command.sides);
  const regimes = [...new Set(sides.map(({ regime }) => regime))].sort();
  const overlays = [...new Set(sides.flatMap((side) => side.overlays))].sort();
  const parts = [
    ...regimes.map((regime) => baseline[regime]!.digest),
    ...overlays.map((overlay) => JSON.stringify(changeOf(overlay))),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** What an overlay changes, without what is only read by people. */
function changeOf(overlay: string): unknown {
  const { change } = parse(readFileSync(join(shelf, overlay, 'overlay.yaml'), 'utf8')) as { change: unknown };
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) =>
        key === 'title' || key === 'note' ? [] : [[key, bare(one)]],
      ),
    );
  };
  return bare(change);
}
