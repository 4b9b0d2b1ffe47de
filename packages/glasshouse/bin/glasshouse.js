#!/usr/bin/env node
// Starts the command line. Plain JavaScript, so that an old Node or a missing build gets a sentence, not a stack trace.
import { existsSync } from 'node:fs';

const OLDEST_NODE = 22;
const main = new URL('../dist/cli/main.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  refuse(
    `Glasshouse needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}. ` +
      'Install a newer Node (https://nodejs.org), or use `npm start` in the repository, which brings its own.',
  );
} else if (!existsSync(main)) {
  refuse('Glasshouse is not built yet. Run `npm start` or `npm run build` in the repository first.');
} else {
  await import(main.href);
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
