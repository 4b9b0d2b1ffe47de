import { fromWire, type ShelvedRun } from 'glasshouse/browser';

const GIB = 2 ** 30;

/** Where the machine behind the page listens; undefined where the page is served by nobody in particular. */
export const server = addressOf(document.querySelector<HTMLMetaElement>('meta[name="glasshouse-server"]'));

/**
 * What a run may take of the memory of this tab: half of what the device has, as far as the browser tells, because the page
 * and other tabs need some too; and never more than browsers let one tab have.
 */
export const memoryBytesMax = Math.min(2 * GIB, (deviceGib() / 2) * GIB);

/** The finished runs of the folder in which the lab was opened; none without a machine behind the page. */
export async function runsHere(): Promise<readonly ShelvedRun[]> {
  if (server === undefined) return [];
  const response = await fetch(`${server}runs`);
  return response.ok ? (fromWire(await response.text()) as ShelvedRun[]) : [];
}

function addressOf(meta: HTMLMetaElement | null): string | undefined {
  return meta === null ? undefined : new URL(meta.content, document.baseURI).href;
}

/** Chromium tells it, in steps and with an upper end; others do not. */
function deviceGib(): number {
  return (navigator as { readonly deviceMemory?: number }).deviceMemory ?? 4;
}
