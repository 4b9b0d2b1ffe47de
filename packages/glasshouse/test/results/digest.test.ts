import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DigestOutcome,
  type DigestSubject,
  digestHeader,
  digestReplicate,
} from '../../src/results/digest.ts';
import { fingerprint, hashRegime, startDigest } from '../../src/results/hashes.ts';
import { SAMPLE_INPUTS } from './sample-run.ts';

const SUBJECT: DigestSubject = {
  seed: 7,
  persons: 1000,
  ticks: 1,
  replicates: 2,
  measures: ['persons', 'listed'],
  regions: ['北'],
  groups: ['A'],
};
const OUTCOMES: readonly DigestOutcome[] = [
  { replicate: 0, counts: Float64Array.of(1000, 2 ** 40 + 5), checksum: [0xffff_ffff, 1] },
  { replicate: 1, counts: Float64Array.of(1000, -3), checksum: [0, 0] },
];

test('the bytes are as documented', () => {
  expect(Buffer.from(digestHeader(SUBJECT)).toString('latin1').startsWith('glasshouse digest 1\n')).toBe(
    true,
  );
  expect(
    Buffer.from(digestHeader({ ...SUBJECT, measures: [], groups: [] }))
      .subarray(20)
      .toString('hex'),
  ).toBe(
    [
      '0700000000000000', // seed
      'e803000000000000', // persons
      '0100000000000000', // ticks
      '0200000000000000', // replicates
      '0000000000000000', // no measures
      '0100000000000000', // one region, of three bytes
      '0300000000000000',
      'e58c97',
      '0000000000000000', // no groups
    ].join(''),
  );
  expect(Buffer.from(digestReplicate({ ...OUTCOMES[1]!, checksum: [0xffff_fffe, 1] })).toString('hex')).toBe(
    [
      '0100000000000000', // replicate
      '0200000000000000', // two counts
      'e803000000000000',
      'fdffffffffffffff', // -3
      'feffffff00000000', // checksum
      '0100000000000000',
    ].join(''),
  );
});

test('integers are 64-bit two’s complement', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (values) => {
      const counts = Float64Array.from(values);
      const bytes = digestReplicate({ replicate: 0, counts, checksum: [0, 0] });
      expect([...new BigInt64Array(bytes.buffer, 16, values.length)]).toEqual(values.map(BigInt));
    }),
  );
  expect(() => digestReplicate({ replicate: 0, counts: Float64Array.of(0.5), checksum: [0, 0] })).toThrow(
    '0.5',
  );
});

test('goldens: a change here makes every digest that was ever published wrong', () => {
  expect(digestOf(SUBJECT, OUTCOMES)).toBe(
    '5bd764d8c85cce2c344e06cccd6173f732401c6f537093eea6a2b3cea0d676ac',
  );
  expect(digestOf({ ...SUBJECT, replicates: 0 }, [])).toBe(
    '4eeb2e0db06ee1cbe7a1c36d19334d205ad1318fc2cbb687c64c4c3e009c2013',
  );
  const whole = createHash('sha256').update(digestHeader(SUBJECT));
  for (const outcome of OUTCOMES) whole.update(digestReplicate(outcome));
  expect(whole.digest('hex')).toBe('5bd764d8c85cce2c344e06cccd6173f732401c6f537093eea6a2b3cea0d676ac');
});

describe('everything that belongs to the outcome changes the digest', () => {
  const digests = new Map<string, string>([['nothing', digestOf(SUBJECT, OUTCOMES)]]);
  const [first, second] = OUTCOMES as [DigestOutcome, DigestOutcome];
  const changes: Record<string, [Partial<DigestSubject>, readonly DigestOutcome[]]> = {
    seed: [{ seed: 8 }, OUTCOMES],
    persons: [{ persons: 1001 }, OUTCOMES],
    ticks: [{ ticks: 2 }, OUTCOMES],
    'a measure': [{ measures: ['persons', 'barred'] }, OUTCOMES],
    'the order of measures': [{ measures: ['listed', 'persons'] }, OUTCOMES],
    'the border between names': [{ measures: ['personsl', 'isted'] }, OUTCOMES],
    'the border between lists': [{ measures: ['persons'], regions: ['listed', '北'] }, OUTCOMES],
    regions: [{ regions: ['south'] }, OUTCOMES],
    groups: [{ groups: ['B'] }, OUTCOMES],
    'a count': [{}, [{ ...first, counts: Float64Array.of(1000, 2 ** 40 + 6) }, second]],
    'a high bit of a count': [{}, [{ ...first, counts: Float64Array.of(1000, 5) }, second]],
    'a checksum': [{}, [first, { ...second, checksum: [0, 1] }]],
    'the order of replicates': [
      {},
      [
        { ...second, replicate: 0 },
        { ...first, replicate: 1 },
      ],
    ],
  };

  test.each(Object.keys(changes))('%s', (name) => {
    const [subject, outcomes] = changes[name]!;
    const digest = digestOf({ ...SUBJECT, ...subject }, outcomes);
    expect([...digests].filter(([, other]) => other === digest)).toEqual([]);
    digests.set(name, digest);
  });
});

test('replicates out of order, or missing, are no digest', () => {
  expect(() => digestOf(SUBJECT, OUTCOMES.toReversed())).toThrow('replicate 1 came in place of 0');
  expect(() => digestOf(SUBJECT, OUTCOMES.slice(0, 1))).toThrow('1 of 2 replicates');
});

test('the hash of a regime: its texts and settings, not where the files were', () => {
  const { regime, inputs } = SAMPLE_INPUTS;
  const hash = hashRegime(regime, inputs.settings);
  const elsewhere = regime.texts.map((text) => ({ ...text, file: `elsewhere/${text.file}` }));
  expect(hashRegime({ ...regime, texts: elsewhere }, inputs.settings)).toBe(hash);
  expect(hashRegime({ ...regime, texts: regime.texts.toReversed() }, inputs.settings)).not.toBe(hash);
  expect(hashRegime(regime, [])).not.toBe(hash);
});

test('a fingerprint knows its parts apart', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  expect(fingerprint({ a: 1 })).toBe(fingerprint({ a: 1 }));
});

function digestOf(subject: DigestSubject, outcomes: readonly DigestOutcome[]): string {
  const digest = startDigest(subject);
  for (const outcome of outcomes) digest.add(outcome);
  return digest.finish();
}
