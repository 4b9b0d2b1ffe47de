import type { Page } from 'playwright-core';

/** How long nothing must have changed in what is looked at. */
const QUIET_MS = 250;
const PATIENCE_MS = 60_000;

/** Opens a view by its tab, and waits until nothing in it changes any more. */
export async function openView(page: Page, id: string): Promise<void> {
  await page.click(`#tab-${id}`);
  // Its code may still be on the way.
  await page.waitForFunction(() => document.getElementById('view')?.textContent?.trim() !== '');
  await settled(page);
}

/** The views that there are, in the order of their tabs. */
export async function viewsIn(page: Page): Promise<string[]> {
  const tabs = await page.locator('[role="tab"][aria-controls="view"]').all();
  return Promise.all(tabs.map(async (tab) => (await tab.getAttribute('id'))!.replace('tab-', '')));
}

/** Waits until nothing in the view that is open changes any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    ([quietMs, patienceMs]) =>
      new Promise<void>((resolve, reject) => {
        const end = () => {
          observer.disconnect();
          clearTimeout(patience);
          resolve();
        };
        let quiet = setTimeout(end, quietMs);
        const patience = setTimeout(() => reject(new Error('the view does not come to rest')), patienceMs);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(end, quietMs);
        });
        observer.observe(document.getElementById('view')!, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }),
    [QUIET_MS, PATIENCE_MS] as const,
  );
}
