import { server } from '../state/machine.ts';
import type { Keep, Kept } from './messages.ts';

/** Whether the browser keeps the page: not where there is a machine behind it, under an address that is another one each time. */
export const isKeepable = import.meta.env.PROD && server === undefined && 'serviceWorker' in navigator;

/**
 * Has the browser keep the page so that it opens without a network, with groups of files (messages.ts), or everything there is. Tells
 * what there is beside; nothing where the browser does not want to keep anything: the page works all the same.
 */
export async function keep(wanted: Keep['keep']): Promise<Kept | undefined> {
  if (!isKeepable) return undefined;
  try {
    registered ??= navigator.serviceWorker.register('./service-worker.js');
    await registered;
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve } = Promise.withResolvers<Kept>();
    port1.onmessage = ({ data }: MessageEvent<Kept>) => resolve(data);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: wanted, loaded } satisfies Keep, [port2]);
    return await promise;
  } catch {
    return undefined;
  }
}

let registered: Promise<ServiceWorkerRegistration> | undefined;
