import { forget, recall, remember } from '../../state/remember.ts';

/** What was written and not saved, as it is kept on this device. */
export interface Kept {
  readonly file: string;
  readonly text: string;
  /** What it was when it was opened or saved last. */
  readonly saved: string;
}

/** Both texts together; browsers keep some five million characters for a site. */
const CHARACTERS_MAX = 2_000_000;

/** False where it is too much, or nothing can be kept here. */
export function keep(draft: Kept): boolean {
  if (draft.text.length + draft.saved.length > CHARACTERS_MAX) {
    forget('draft');
    return false;
  }
  return remember('draft', JSON.stringify(draft));
}

export function dropKept(): void {
  forget('draft');
}

export function whatIsKept(): Kept | undefined {
  try {
    const found = JSON.parse(recall('draft') ?? 'null') as Partial<Kept> | null;
    const { file, text, saved } = found ?? {};
    const isWhole = typeof file === 'string' && typeof text === 'string' && typeof saved === 'string';
    return isWhole && text !== saved ? { file, text, saved } : undefined;
  } catch {
    // Another program at the same address may have left something of that name.
    return undefined;
  }
}
