import type { EditorState } from '@codemirror/state';
import { starterRegime, type WordedDiagnostic } from 'glasshouse/browser';
import { choice, regimes } from '../../state/choice.svelte.ts';
import { runSoon } from '../../state/run.ts';
import { texts } from '../../texts/texts.svelte.ts';
import { desk, schemeOf } from './desk.ts';
import type { Handle } from './files.ts';
import { dropKept, keep, whatIsKept } from './kept.ts';

/** How long nothing must have been typed before the text is looked at, and before it is run. */
const LOOK_AFTER_MS = 250;
const RUN_AFTER_MS = 1000;

/** What is being written. It outlives the view, which is taken away when another is looked at. */
class Draft {
  file = $state('');
  text = $state.raw('');
  /** What the text was when it was opened or saved last. */
  saved = $state.raw('');
  /** Of the text as it was when it was last looked at; undefined before. */
  diagnostics = $state.raw<readonly WordedDiagnostic[]>();
  /** What was looked at. */
  looked = $state.raw<string>();
  runsByItself = $state(true);
  /** The text is from an earlier visit. */
  isRestored = $state(false);
  /** What is not saved is kept on this device, too. */
  isKept = $state(true);
  /** Something was typed since it was taken. */
  isTouched = false;
  handle: Handle | undefined;
  /** The editor as it was left, with what can be undone. */
  editor: EditorState | undefined;

  /** It differs from what was opened or saved. */
  isChanged = $derived(this.text !== this.saved);
  errors = $derived((this.diagnostics ?? []).filter(({ severity }) => severity === 'error').length);
  /** The text as it is now was looked at, and can be run. */
  isRunnable = $derived(this.looked === this.text && this.errors === 0);
  /** What the page shows is this. */
  isShown = $derived(
    typeof choice.regime !== 'string' && choice.regime.file === this.file && choice.regime.text === this.text,
  );

  /** Begins with a text; what was there is gone. */
  take(file: string, text: string, handle?: Handle): void {
    this.file = file;
    this.saved = text;
    this.handle = handle;
    this.isRestored = false;
    this.editor = undefined;
    this.isTouched = false;
    this.put(text);
  }

  /** The text after something was typed. */
  write(text: string): void {
    this.isTouched = true;
    this.put(text);
    this.isKept = this.isChanged ? keep({ file: this.file, text, saved: this.saved }) : true;
    if (!this.isChanged) dropKept();
  }

  /** The text as it is now lies in a file. */
  isSaved(file: string, handle: Handle | undefined): void {
    this.file = file;
    this.handle = handle;
    this.saved = this.text;
    this.isRestored = false;
    this.isKept = true;
    dropKept();
  }

  restore(): boolean {
    const found = whatIsKept();
    if (found === undefined) return false;
    this.take(found.file, found.text);
    this.saved = found.saved;
    this.isRestored = true;
    return true;
  }

  /** Shows it on the page. */
  run(): void {
    choice.write({ file: this.file, text: this.text });
    runSoon();
  }

  private put(text: string): void {
    this.text = text;
    lookSoon();
  }
}

export const draft = new Draft();

/** The text of a shipped regime, by its id; else that of the page, or an empty small one. */
export async function textFrom(start: string): Promise<{ file: string; text: string }> {
  if (start === SMALL) return { file: 'my-scheme.yaml', text: starterRegime() };
  if (start === PAGE && typeof choice.regime !== 'string')
    return { file: choice.regime.file, text: String(choice.regime.text) };
  const id = start === PAGE ? String(choice.regime) : start;
  return { file: `${id}.yaml`, text: await regimes.find((one) => one.id === id)!.text() };
}

/** No id has such a sign. */
export const SMALL = '*small';
export const PAGE = '*page';

let looking: ReturnType<typeof setTimeout>;
let running: ReturnType<typeof setTimeout>;
let isLooking = false;

function lookSoon(): void {
  clearTimeout(looking);
  clearTimeout(running);
  looking = setTimeout(look, LOOK_AFTER_MS);
}

/** What is laid over the text has changed, or the language of the page. */
export const lookAgain = lookSoon;

/** Has the text looked at, one time after the other: while one is under way, many changes make one next. */
async function look(): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  const { file, text } = draft;
  const { language } = texts;
  try {
    draft.diagnostics = await desk.ask('review', { ...schemeOf(file, text), language });
    draft.looked = text;
  } finally {
    isLooking = false;
  }
  if (draft.text !== text || draft.file !== file || texts.language !== language) lookSoon();
  else if (draft.runsByItself && draft.isRunnable && draft.isTouched && !draft.isShown)
    running = setTimeout(() => draft.run(), RUN_AFTER_MS - LOOK_AFTER_MS);
}
