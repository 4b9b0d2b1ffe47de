import { choice } from '../state/choice.svelte.ts';
import { texts } from '../texts/texts.svelte.ts';
import { isKeepable, keep } from './keep-page.ts';
import type { Keep } from './messages.ts';

/** What of this page is kept on the reader's device. */
class KeptPage {
  /** Bytes, compressed, of what is not kept; undefined where nothing is, or it is not known yet. */
  restBytes = $state.raw<number>();
  isBusy = $state(false);
  hasFailed = $state(false);
  readonly isPossible = isKeepable;

  /** The page, and what the reader uses of it now. */
  async keepUsed(): Promise<void> {
    const { regime, overlays } = choice;
    const schemes = [regime, ...overlays].filter((one) => typeof one === 'string');
    await this.ask([...schemes.map((id) => `scheme.${id}`), ...LANGUAGE_GROUPS[texts.language]]);
  }

  async keepEverything(): Promise<void> {
    this.isBusy = true;
    this.hasFailed = !(await this.ask('everything'));
    this.isBusy = false;
  }

  private async ask(wanted: Keep['keep']): Promise<boolean> {
    const answer = await keep(wanted);
    if (answer !== undefined) this.restBytes = answer.restBytes;
    return answer?.isKept ?? false;
  }
}

export const keptPage = new KeptPage();

/** English is what the others are told apart from, and always there. Arabic and Persian are written in the same face. */
const LANGUAGE_GROUPS = {
  en: [],
  zh: ['language.zh'],
  ar: ['language.ar', 'language.arabic'],
  fa: ['language.fa', 'language.arabic'],
} as const;
