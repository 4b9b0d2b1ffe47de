import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareRuns, livesApart, simulate } from '../../glasshouse/src/browser.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, digestIn, titled, useLab } from './support/lab-page.ts';

const shelved = (id: string, kind: 'regime' | 'overlay') => {
  const file = `regimes/${id}/${kind}.yaml`;
  return { file, text: readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8') };
};

describe.skipIf(chromium === undefined)(titled('the comparison'), { timeout: 120_000 }, () => {
  const lab = useLab();

  it('is of the same people, says what Node says, opens both lives, and takes any two schemes', async () => {
    const { page, problems } = await lab.open('', { bypassCSP: true });
    const digest = await digestIn(page);
    const regime = shelved('suining-2010', 'regime');
    const [a, b] = [
      await simulate({ regime, population: 65_536 }),
      await simulate({
        regime,
        population: 65_536,
        overlays: [shelved('perfect-information', 'overlay')],
      }),
    ];
    const apart = await livesApart(a.data, b.data);
    const { figures } = compareRuns(a.data, b.data);

    // By keyboard to the view, which compares the scheme of the page with itself under the first overlay that fits.
    await page.getByRole('tab', { name: 'The crowd' }).focus();
    await page.keyboard.press('ArrowLeft');
    while ((await page.getAttribute('#tab-compare', 'aria-selected')) !== 'true')
      await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('[data-wronged]');
    expect(await page.innerText('[data-side="a"]')).toBe(digest.slice(0, 12));
    expect(await page.innerText('[data-side="b"]')).toBe(b.digest.slice(0, 12));
    expect(await page.innerText('[data-wronged="onlyA"] b')).toBe(String(apart.wronged.onlyA.count));
    expect(await page.innerText('[data-wronged="both"] b')).toBe(String(apart.wronged.both.count));
    const deterred = await page.innerText('li:has-text("Violations deterred") .said b');
    expect(deterred.replaceAll(',', '')).toBe(`+${figures.deterredViolations!.band.central}`);
    const persons = page.locator('ol [data-person]');
    expect(
      await persons.evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.person))),
    ).toEqual(apart.most.slice(0, 8).map(({ unit }) => unit));

    // What takes longest can be stopped; then all that is there is looked at.
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Compare again' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);

    await persons.first().focus();
    await page.keyboard.press('Enter');
    for (const side of ['a', 'b'])
      await page.waitForSelector(
        `[data-side="${side}"] article:has-text("${apart.most[0]!.unit.toLocaleString('en')}")`,
      );
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the comparison' }).click();
    await page.waitForSelector('[data-wronged]');

    // Days against months: no person can live under both, and what was compared before stays.
    const scheme = page.locator('fieldset:has(select)').nth(1).locator('select').first();
    await scheme.selectOption('health-code-2020');
    await page.getByRole('alert').waitFor();
    expect(await page.innerText('[data-side="b"]')).toBe(b.digest.slice(0, 12));
    await scheme.selectOption('spc-defaulters');
    await expect
      .poll(() => page.innerText('[data-side="b"]'), { timeout: 30_000 })
      .not.toBe(b.digest.slice(0, 12));
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
