/**
 * Who may import whom in packages/glasshouse/src. The order of the folders is the way data takes: a folder imports
 * only from itself and from folders above it. Checked by `npm test` through scripts/layers.mjs, which shows
 * dependency-cruiser the sources with their types taken off but type imports kept.
 */
const LAYERS = [
  'diagnostics',
  'random',
  'language',
  'model',
  'lint',
  'assist',
  'ir',
  'population',
  'backends/reference',
  'backends/wasm',
  'backends/webgpu',
  'engine',
  'results',
  'metrics',
  'study',
  'views',
  'library',
  'serve',
  'cli',
];

/** Folders that may open files and use the rest of Node; all others must also run in a browser. */
const NODE_FOLDERS = ['engine', 'results', 'study', 'views', 'library', 'serve', 'cli'];

const onlyUpwards = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-only-what-stands-above-it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${LAYERS.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...onlyUpwards,
    {
      name: 'diagnostics-and-random-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/(diagnostics|random)/' },
      to: { path: '^src/(?!$1/)' },
    },
    {
      name: 'a-backend-takes-only-types-from-another',
      comment: 'wasm and webgpu may import src/backends/reference/types.ts, and nothing else of each other.',
      severity: 'error',
      from: { path: '^src/backends/([^/]+)/' },
      to: { path: '^src/backends/[^/]+/', pathNot: '^src/backends/($1/|reference/types\\.js$)' },
    },
    {
      name: 'what-backends-share-knows-none-of-them',
      severity: 'error',
      from: { path: '^src/backends/[^/]+$' },
      to: { path: '^src/(backends/[^/]+|engine|results|metrics|study|views|library|serve|cli)/' },
    },
    {
      name: 'nothing-above-the-backends-knows-them',
      severity: 'error',
      from: { path: '^src/(diagnostics|random|language|model|lint|ir|population)/' },
      to: { path: '^src/backends/' },
    },
    {
      name: 'only-the-command-line-imports-the-library-entry',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'the-library-does-not-know-the-command-line',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-these-folders-use-node',
      comment: `Only ${NODE_FOLDERS.join(', ')} may import Node's own modules; the others must run in a browser.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${NODE_FOLDERS.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-lead-somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^[.]' },
    },
  ],
};
