import { MAX_BYTES } from 'glasshouse/browser';
import { type Key, texts } from '../texts/texts.svelte.ts';
import type { BrokenLink } from './link.ts';

/** What the reader is to be told in one sentence, until it is put away or something else is to be told. */
export interface Notice {
  readonly message: Key;
  readonly values: () => Readonly<Record<string, string | number>>;
}

class Notices {
  current = $state.raw<Notice>();

  tell(message: Key, values: Notice['values'] = () => ({})): void {
    this.current = { message, values };
  }

  /** That something is larger than a regime may be. */
  tellTooLarge(message: 'write.fileLarge' | 'write.pasteLarge', bytes: number): void {
    this.tell(message, () => ({ size: megabytes(bytes), most: megabytes(MAX_BYTES) }));
  }

  tellBroken({ reason, asked }: BrokenLink): void {
    const message = {
      version: 'frame.linkVersion',
      damaged: 'frame.linkDamaged',
      large: 'frame.linkLarge',
      unknown: 'frame.linkUnknown',
    } as const;
    this.tell(message[reason], () => ({ name: asked }));
  }
}

export const notices = new Notices();

/** In mebibytes, with one decimal where they are few. */
export function megabytes(bytes: number): string {
  const value = bytes / 2 ** 20;
  return texts.format.amount(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}
