import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askChild } from './child.mjs';

/** Where the time of one worker goes: the functions with the most time of their own, as shares of the samples. */
export async function profileEngine(request, scratch) {
  const outcome = await askChild('engine.mjs', { ...request, workers: 1 }, [
    '--cpu-prof',
    `--cpu-prof-dir=${join(scratch, 'profile')}`,
  ]);
  const [file] = readdirSync(join(scratch, 'profile'));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(scratch, 'profile', file), 'utf8'));
  const nameOf = new Map(nodes.map(({ id, callFrame }) => [id, frameName(callFrame)]));
  const own = new Map();
  let total = 0;
  samples.forEach((id, index) => {
    const name = nameOf.get(id);
    if (name === '(idle)') return;
    own.set(name, (own.get(name) ?? 0) + timeDeltas[index]);
    total += timeDeltas[index];
  });
  const functions = [...own]
    .map(([name, microseconds]) => ({ name, share: microseconds / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 12);
  return { seconds: outcome.seconds, persons: outcome.persons, functions };
}

/** The function and the end of its file's path: which folders lie above is nobody's business. */
function frameName({ functionName, url }) {
  const name = functionName || '(anonymous)';
  if (url.startsWith('wasm:')) return `${name} (the compiled regime)`;
  const file =
    /(?:packages\/glasshouse\/dist|node_modules)\/(.*)$/.exec(url)?.[1] ??
    (url.startsWith('node:') ? url : '');
  return file === '' ? name : `${name}, ${file}`;
}
