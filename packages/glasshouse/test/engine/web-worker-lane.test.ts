import { expect, it } from 'vitest';
import { serveLane, simulate, type WebWorker, type WebWorkerEvent } from '../../src/browser.ts';
import { regimeFile } from '../support/regimes.ts';

type Listener = (event: WebWorkerEvent) => void;

/** A worker as a browser has them, in this thread: what is posted is cloned and comes later. */
class StandIn implements WebWorker {
  static readonly alive = new Set<StandIn>();
  static started = 0;
  private readonly outside: Listener[] = [];

  constructor(serve: (scope: Parameters<typeof serveLane>[0]) => void) {
    StandIn.started++;
    StandIn.alive.add(this);
    const inside: Listener[] = [];
    const send = (listeners: Listener[], data: unknown) =>
      queueMicrotask(() => {
        for (const listener of listeners) listener({ type: 'message', data: structuredClone(data) });
      });
    serve({
      postMessage: (data) => send(this.outside, data),
      addEventListener: (_, listener) => inside.push(listener),
    });
    this.postMessage = (data) => send(inside, data);
  }

  postMessage: (message: unknown) => void;

  addEventListener(type: string, listener: Listener): void {
    if (type === 'message') this.outside.push(listener);
    if (type === 'error') this.failed = listener;
  }

  failed: Listener = () => undefined;

  terminate(): void {
    StandIn.alive.delete(this);
  }
}

const size = { population: 70_000, ticks: 4, replicates: 3 };

it('workers of a page give the same results as one thread, and are ended', async () => {
  for (const id of ['suining-2010', 'spc-defaulters']) {
    StandIn.started = 0;
    const alone = await simulate({ regime: regimeFile(id), ...size });
    const start = () => new StandIn(serveLane);
    const shared = await simulate({ regime: regimeFile(id), ...size, workers: { count: 2, start } });
    expect(shared.digest).toBe(alone.digest);
    expect(shared.summary).toEqual(alone.summary);
    expect(shared.data.workers).toBe(2);
    expect(StandIn.started).toBe(2);
    expect(StandIn.alive.size).toBe(0);
  }
});

it('a worker that dies ends the run with a clear error', async () => {
  const start = () => {
    const worker = new StandIn(() => undefined);
    setTimeout(() => worker.failed({ type: 'error', message: 'out of memory' }), 5);
    return worker;
  };
  await expect(
    simulate({ regime: regimeFile('spc-defaulters'), ...size, workers: { count: 1, start } }),
  ).rejects.toThrow('out of memory');
});
