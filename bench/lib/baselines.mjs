import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askProgram } from './child.mjs';

const FOLDER = fileURLToPath(new URL('../baselines/', import.meta.url));
const C_FLAGS = ['-std=gnu11', '-O3', '-march=native', '-Wall', '-Wextra', '-pthread'];
/** Same seed everywhere, so that a run can be repeated. */
const SEED = 1;

/**
 * The baselines that this machine can run, and why it cannot run the others. Programs in C are compiled into
 * `scratch`. A baseline has `name`, `title`, `threaded` (can use more than one) and `run(persons, ticks, threads)`.
 */
export async function openBaselines(scratch) {
  return Promise.all([plainJavaScript(), ...inC(scratch), numpy()].map(tried));
}

/** What does not even run here (an old NumPy, say) is told as such, and does not stop the others. */
async function tried(baseline) {
  if (baseline.skipped !== undefined) return baseline;
  try {
    await baseline.run(100, 1, 1);
    return baseline;
  } catch (error) {
    return { ...baseline, skipped: `it does not run here: ${error.message}` };
  }
}

function plainJavaScript() {
  return {
    name: 'js-hash',
    title: 'plain JavaScript, typed arrays, 32-bit hash',
    threaded: true,
    run: (persons, ticks, threads) =>
      askProgram(process.execPath, [join(FOLDER, 'plain.mjs'), ...words(persons, ticks, threads, SEED)]),
  };
}

function inC(scratch) {
  const programs = [
    { name: 'c-philox', title: 'scalar C, Philox-4x32-10', threaded: false, source: 'philox.c' },
    { name: 'c-simd-hash', title: 'vectorised C, 32-bit hash', threaded: true, source: 'simd.c' },
  ];
  const compiler = ['gcc', 'cc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0);
  return programs.map(({ source, ...baseline }) => {
    if (compiler === undefined) return { ...baseline, skipped: 'there is no C compiler (gcc, cc or clang)' };
    const program = join(scratch, baseline.name);
    const compiled = spawnSync(compiler, [...C_FLAGS, '-o', program, join(FOLDER, source)], {
      encoding: 'utf8',
    });
    if (compiled.status !== 0)
      return { ...baseline, skipped: `${compiler} does not compile it:\n${compiled.stderr}` };
    return {
      ...baseline,
      warnings: compiled.stderr,
      run: (persons, ticks, threads) => askProgram(program, words(persons, ticks, threads, SEED)),
    };
  });
}

function numpy() {
  const baseline = { name: 'numpy', title: 'NumPy, SFC64', threaded: false };
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import numpy']).status === 0);
  if (python === undefined) return { ...baseline, skipped: 'there is no Python with NumPy' };
  return {
    ...baseline,
    run: (persons, ticks) =>
      askProgram(python, [join(FOLDER, 'numpy_w1.py'), ...words(persons, ticks, SEED)]),
  };
}

function words(...numbers) {
  return numbers.map(String);
}
