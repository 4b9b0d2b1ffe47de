import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askChild } from './child.mjs';

/** Where the time of one worker goes: functions and files with the most time of their own, as shares of the samples. */
export async function profileEngine(request, scratch) {
  const folder = join(scratch, 'profile');
  const nodeArgs = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  const { seconds, persons } = await askChild('engine.mjs', { ...request, workers: 1 }, nodeArgs);
  const [file] = readdirSync(folder);
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return {
    seconds,
    persons,
    files: ownTimes(profile, placeOf),
    functions: ownTimes(profile, functionOf),
  };
}

/** The time of all frames of one name, as a share; the largest ones first. */
function ownTimes({ nodes, samples, timeDeltas }, name) {
  const nameOf = new Map(nodes.map(({ id, callFrame }) => [id, name(callFrame)]));
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const own = new Map();
  let total = 0;
  samples.forEach((id, index) => {
    if (idle.has(id)) return;
    own.set(nameOf.get(id), (own.get(nameOf.get(id)) ?? 0) + timeDeltas[index]);
    total += timeDeltas[index];
  });
  return [...own]
    .map(([name, microseconds]) => ({ name, share: microseconds / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, ROWS);
}

function functionOf(frame) {
  const place = placeOf(frame);
  const name = frame.functionName || '(anonymous)';
  return name === place ? name : `${name}, ${place}`;
}

/** The end of a file's path: which folders lie above is nobody's business. */
function placeOf({ functionName, url }) {
  if (url.startsWith('wasm:')) return 'the compiled regime';
  if (url.startsWith('node:')) return 'Node';
  const [, own, dependency] = /(?:packages\/glasshouse\/dist\/(.*)|node_modules\/([^/]+).*)$/.exec(url) ?? [];
  // What has no file is the garbage collector, the compiler and the like.
  return own ?? dependency ?? (url === '' ? functionName : 'the bench');
}

const ROWS = 12;
