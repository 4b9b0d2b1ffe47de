import { fromWire, type ShelvedRun } from 'glasshouse/browser';

/** Where the machine behind the page listens; undefined where the page is served by nobody in particular. */
export const server = addressOf(document.querySelector<HTMLMetaElement>('meta[name="glasshouse-server"]'));

/** The finished runs of the folder in which the lab was opened; none without a machine behind the page. */
export async function runsHere(): Promise<readonly ShelvedRun[]> {
  if (server === undefined) return [];
  const response = await fetch(`${server}runs`);
  return response.ok ? (fromWire(await response.text()) as ShelvedRun[]) : [];
}

function addressOf(meta: HTMLMetaElement | null): string | undefined {
  return meta === null ? undefined : new URL(meta.content, document.baseURI).href;
}
