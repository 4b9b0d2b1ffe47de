import * as z from 'zod';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { CompleteManifest, Manifest, RunningManifest } from './types.ts';

/** The manifest in the text, or in what way the text is not one. Never throws. */
export function parseManifest(text: string): Manifest | { readonly problem: Phrase } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: text === '' ? 'it is empty' : 'it is cut off, or not JSON' };
  }
  const version = (data as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > 1) {
    return { problem: `a newer version of Glasshouse wrote it (format ${version}; this one reads format 1)` };
  }
  const parsed = manifestSchema.safeParse(data);
  if (parsed.success) {
    const problem = contradictionIn(parsed.data);
    return problem === undefined ? parsed.data : { problem };
  }
  const issue = parsed.error.issues[0];
  const place: string =
    issue === undefined || issue.path.length === 0 ? 'the whole' : `\`${issue.path.join('.')}\``;
  return { problem: `${place} is not what it should be` };
}

/** Counts of one replicate that still fit into memory; anything above is no manifest of ours. */
const MOST_COUNTS = 2 ** 30;

const natural = z.int().min(0);
const word = z.int().min(0).max(0xffff_ffff);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const names = z.array(z.string());

const base = {
  formatVersion: z.literal(1),
  runId: z.string(),
  regime: z.object({
    id: z.string(),
    title: z.record(z.string(), z.string()),
    texts: z.array(
      z.object({ role: z.enum(['regime', 'base', 'overlay']), file: z.string(), text: z.string() }),
    ),
  }),
  regimeHash: hash,
  inputs: z.object({
    seed: natural,
    persons: z.int().min(1).max(0xffff_ffff),
    ticks: natural,
    replicates: natural,
    overlays: names,
    settings: z.array(z.object({ path: z.string(), value: z.string() })),
    panelUnits: natural,
  }),
  tickUnit: z.enum(['day', 'week', 'month', 'year']),
  coupling: z.enum(['unit', 'community', 'nation']),
  measures: names,
  regions: names.min(1),
  groups: names.min(1),
  flags: names,
  events: z.array(z.object({ stage: z.string(), what: z.string(), subject: z.string() })),
  numbers: z.array(z.object({ path: z.string(), values: z.array(z.number()) })),
  backend: z.string(),
  workers: natural,
  engineVersion: z.string(),
  nodeVersion: z.string(),
  machine: z.object({ cpu: z.string(), cores: natural, memoryBytes: natural }),
  started: z.string(),
};

const fileRecord = z.object({ rows: natural, bytes: natural, sha256: hash });

const running: z.ZodType<RunningManifest> = z.object({ ...base, state: z.literal('running') });

const complete: z.ZodType<CompleteManifest> = z.object({
  ...base,
  state: z.literal('complete'),
  finished: z.string(),
  seconds: z.number().min(0),
  personTicks: natural,
  digest: hash,
  checksums: z.array(z.tuple([word, word])),
  flagPeriods: z.array(z.array(z.array(z.tuple([natural, natural])))),
  files: z.object({ observables: fileRecord, panel: fileRecord }),
});

const manifestSchema = z.union([running, complete]);

/** What the fields say of each other. */
function contradictionIn(manifest: Manifest): Phrase | undefined {
  const { inputs, measures, regions, groups, flags, numbers } = manifest;
  if (inputs.ticks * regions.length * groups.length * measures.length > MOST_COUNTS) {
    return 'it has more counts than can be';
  }
  for (const [field, list] of Object.entries({ measures, regions, groups })) {
    if (new Set(list).size < list.length) return `a name occurs twice in \`${field}\``;
  }
  if (numbers.some(({ values }) => values.length !== inputs.replicates)) {
    return '`numbers` does not have a value for each replicate';
  }
  if (manifest.state === 'running') return undefined;
  if (manifest.checksums.length !== inputs.replicates)
    return '`checksums` does not have one for each replicate';
  if (
    manifest.flagPeriods.length !== inputs.replicates ||
    manifest.flagPeriods.some((ofReplicate) => ofReplicate.length !== flags.length)
  ) {
    return '`flagPeriods` does not fit the replicates and flags';
  }
  return undefined;
}
