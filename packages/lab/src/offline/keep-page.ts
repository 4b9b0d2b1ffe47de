import { server } from '../state/machine.ts';

/**
 * Has the browser keep the page, once it has nothing better to do, so that it opens without a network. Not where there is a
 * machine behind it: that is served from this machine's disk, under an address that is another one each time.
 */
export function keepPage(): void {
  if (isAsked || !import.meta.env.PROD || server !== undefined || !('serviceWorker' in navigator)) return;
  isAsked = true;
  // Where the browser does not want to keep anything the page works all the same.
  navigator.serviceWorker.register('./service-worker.js').catch(() => {});
}

let isAsked = false;
