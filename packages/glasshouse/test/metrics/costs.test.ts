import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { simulate } from '../../src/library/simulate.ts';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { recordsOf } from '../../src/metrics/records.ts';
import { renderReport } from '../../src/views/report/index.ts';
import { renderTerminalSummary } from '../../src/views/terminal.ts';
import { regimeFile } from '../support/regimes.ts';

const FILE = fileURLToPath(new URL('../../../../conformance/good/sources.yaml', import.meta.url));

/** A camera record costs 0.2, one of the office 12.5 and half an hour. */
const text = readFileSync(FILE, 'utf8').replace('acts-on: { domains: [political] }', 'acts-on: all');

test('the cost is that of all records, useless ones too, and for each violation deterred', async () => {
  const { data, summary } = await simulate({
    regime: { file: 'sources.yaml', text },
    population: 3000,
    replicates: 2,
    seed: 2,
  });
  const { records, conduct } = ledgersOf(data.model, data, data.replicates[0]!);
  const [cameras, office] = records.sources.map(recordsOf) as [number, number];
  expect(records.sources[0]!.useless).toBeGreaterThan(1000);
  expect(cameras + office).toBe(records.made);
  expect(summary.costMoney).toBeCloseTo(0.2 * cameras + 12.5 * office, 3);
  expect(summary.costHours).toBeCloseTo(0.5 * office, 6);
  expect(conduct.deterredViolations).toBeGreaterThan(0);
  expect(summary.costMoneyPerDeterred).toBeCloseTo(summary.costMoney! / conduct.deterredViolations, 9);
  expect(summary.uselessRecords).toBe(records.useless);
  expect(summary.bands!.costMoney.central).toBe(summary.costMoney);

  const said = renderTerminalSummary(data, { width: 160 });
  expect(said).toMatch(/The records cost [\d,]+ in money, [\d.,]+ for each violation deterred\./);
  expect(said).toMatch(/[\d,]+ of the records, [\d.]+%\s+of all, say nothing about what anybody did\./);
  const page = renderReport(data);
  for (const words of ['hours of work', 'Say nothing', 'cameras', 'Set on purpose'])
    expect(page).toContain(words);
});

test('a regime that says nothing of costs has none', async () => {
  const { summary } = await simulate({ regime: regimeFile('bench-w1'), population: 500, ticks: 3, seed: 1 });
  expect(summary).toMatchObject({
    costMoney: null,
    costHours: null,
    costMoneyPerDeterred: null,
    uselessRecords: 0,
  });
});
