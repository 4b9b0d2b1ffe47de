import type { Progress } from 'glasshouse/browser';
import type { Answered, Asked, CallName, FromEngine, ToEngine, Trouble } from './protocol.ts';
import type { Started } from './start.ts';

/** The engine, as the page sees it: calls that are answered by its worker. */
export interface Engine {
  ask<C extends CallName>(call: C, asked: Asked<C>, options?: AskOptions): Promise<Answered<C>>;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a call is rejected with. */
export class EngineTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind === 'fault' ? trouble.message : trouble.kind);
    this.name = 'EngineTrouble';
    this.trouble = trouble;
  }
}

/** The engine in a worker, which must be nobody else's. */
export function engineIn({ worker, failure }: Started): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
    const asked = waiting.get(data.id);
    if (asked === undefined) return;
    if ('progress' in data) {
      asked.onProgress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) asked.resolve(data.answer);
    else asked.reject(new EngineTrouble(data.trouble));
  });
  void failure.then((message) => {
    const trouble = { kind: 'fault', message } as const;
    for (const { reject } of waiting.values()) reject(new EngineTrouble(trouble));
    waiting.clear();
  });
  const post = (message: ToEngine): void => worker.postMessage(message);

  return {
    ask<C extends CallName>(call: C, asked: Asked<C>, { signal, onProgress }: AskOptions = {}) {
      last++;
      const id = last;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener('abort', () => post({ abort: id }), { once: true });
      post({ id, call, asked });
      return promise as Promise<Answered<C>>;
    },
  };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: EngineTrouble) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}
