/**
 * What `npm start` and `npm test` need before they can begin, on a machine that has only Node and npm.
 * Uses nothing but Node's own modules, and must itself run on any Node from 20.19 on.
 * All messages go to standard error, so that standard output stays free for results.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = 22;
const MODULES = join(ROOT, 'node_modules');
const BINARIES = join(MODULES, '.bin');

/**
 * Installs what the lock file asks for, finds a Node that is new enough, and compiles.
 * `project` is what to compile, a folder relative to the root: '.' for everything.
 * Returns the path of the Node to run things with; ends the process with a sentence when a step fails.
 */
export async function setUp(project) {
  if (isInstallStale()) await install();
  const node = findNode();
  const compiled = await runChild(node, [join(MODULES, 'typescript/bin/tsc'), '-b', project], {
    toStderr: true,
  });
  if (compiled !== 0) stop('The sources do not compile; the messages above say where.', compiled);
  return node;
}

/**
 * Runs a command in the root with the terminal handed through and resolves to its exit code.
 * Signals reach the child and are left to it, so that an interrupted run can end in its own way.
 */
export function runChild(command, args, { toStderr = false, env = {} } = {}) {
  const path = `${BINARIES}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['inherit', toStderr ? 2 : 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, ...env },
  });
  // The terminal sends Ctrl-C to the child as well; a second copy would look like impatience.
  const ignore = () => {};
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', ignore);
  process.on('SIGTERM', forward);
  return new Promise((resolve) => {
    const finish = (code) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`Could not start ${command}: ${error.message}\n`);
      finish(1);
    });
    child.on('exit', (code, signal) => finish(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** npm writes its hidden lock last, so a missing or older one means an install that is missing, broken or outdated. */
function isInstallStale() {
  const installed = join(MODULES, '.package-lock.json');
  return (
    !existsSync(installed) || statSync(join(ROOT, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs
  );
}

async function install() {
  process.stderr.write('Installing what is needed (once; about half a minute) ...\n');
  // The running Node may be the one in node_modules, which npm is about to replace: use the one that npm runs on.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('.js') ? [node, [npm]] : ['npm', []];
  // Included explicitly, because NODE_ENV=production and some settings leave these two out.
  const args = [
    ...before,
    'ci',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ];
  const code = await runChild(command, args, { toStderr: true });
  if (code !== 0) {
    stop(
      'npm could not install the dependencies. Look at the messages above, check the network, then try again.',
      code,
    );
  }
}

/** The Node that came with the dependencies where there is one for this machine, else the one that runs this. */
function findNode() {
  const candidates = [join(BINARIES, 'node'), process.execPath];
  const node = candidates.find((candidate) => majorVersion(candidate) >= OLDEST_NODE);
  if (node === undefined) {
    stop(
      `Glasshouse needs Node ${OLDEST_NODE} or later and this is Node ${process.versions.node}. It brings its own Node on ` +
        '64-bit x86 Linux only; here, please install a newer one from https://nodejs.org and try again.',
      2,
    );
  }
  return node;
}

function majorVersion(node) {
  const asked = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return asked.status === 0 ? Number.parseInt(asked.stdout, 10) : 0;
}

function stop(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
