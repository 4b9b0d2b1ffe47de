import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine in words and in parts. The load is that before the measuring begins: above zero, others compute, too. */
export function describeMachine() {
  const cpu = cpus()[0]?.model.trim() || 'unknown processor';
  const cores = availableParallelism();
  const memoryBytes = totalmem();
  const load = loadavg()[0];
  const details = cpuDetails();
  const gibibytes = Math.round(memoryBytes / 2 ** 30);
  const words =
    `${cpu}${details === '' ? '' : ` (${details})`}, ${cores} core${cores === 1 ? '' : 's'}, ${gibibytes} GiB of memory, ` +
    `${type()} ${release()}, Node ${process.versions.node} (V8 ${process.versions.v8})`;
  return { words, cpu, cores, memoryBytes, load, slug: slugOf(cpu) };
}

/** Many processors of different speed call themselves the same; family and model tell them apart. */
function cpuDetails() {
  let text;
  try {
    text = readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    return '';
  }
  const field = (name) => new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1];
  const family = field('cpu family');
  const flags = field('flags')?.split(' ') ?? [];
  const widest = ['avx512f', 'avx2', 'avx', 'sse4_2'].find((flag) => flags.includes(flag));
  return [family && `family ${family}, model ${field('model')}`, widest].filter(Boolean).join(', ');
}

function slugOf(cpu) {
  return cpu
    .toLowerCase()
    .replace(/\((r|tm)\)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
