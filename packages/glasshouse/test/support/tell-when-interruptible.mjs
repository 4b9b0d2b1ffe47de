/** Loaded with `--import`: writes a line to stderr as soon as Ctrl-C is heard, however long that takes on a busy machine. */
process.on('newListener', (name) => {
  if (name === 'SIGINT') setImmediate(() => process.stderr.write('interruptible\n'));
});
