import {
  fromWire,
  Interrupted,
  type OpenedRun,
  type Progress,
  type RunData,
  type RunTrouble,
  type ServedEvents,
  type ServedRequest,
  toWire,
} from 'glasshouse/browser';

/** The machine behind the page refused a run; `trouble` says why. */
export class Refused extends Error {
  readonly trouble: RunTrouble;

  constructor(trouble: RunTrouble) {
    super(trouble.kind);
    this.name = 'Refused';
    this.trouble = trouble;
  }
}

/** Has the machine behind the page run something: with all its cores, and no limit of a tab. */
export async function runOnMachine(
  server: string,
  request: ServedRequest,
  progress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RunData> {
  try {
    const response = await fetch(`${server}run`, { method: 'POST', body: toWire(request), signal });
    if (!response.ok || response.body === null) throw new Error(`the machine answered ${response.status}`);
    for await (const { event, data } of eventsIn(response.body)) {
      if (event === 'progress') progress(data as ServedEvents['progress']);
      else if (event === 'done') return data as ServedEvents['done'];
      else throw new Refused(data as ServedEvents['refused']);
    }
    throw new Error('the machine ended before the run did');
  } catch (error) {
    if (signal.aborted) throw new Interrupted();
    throw error;
  }
}

/** A finished run of the folder in which the lab was opened. */
export async function openOnMachine(server: string, name: string): Promise<OpenedRun> {
  const response = await fetch(`${server}runs/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`the machine answered ${response.status}`);
  return fromWire(await response.text()) as OpenedRun;
}

interface ServedEvent {
  readonly event: string;
  readonly data: unknown;
}

/** Server-sent events, as they come; data of one line each. */
async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ServedEvent, void, undefined> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += next.value;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const [first = '', second = ''] = block.split('\n');
      yield { event: first.replace('event: ', ''), data: fromWire(second.replace('data: ', '')) };
    }
  }
}
