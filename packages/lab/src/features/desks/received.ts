import type { DeskList, RunData } from 'glasshouse/browser';
import { t, texts } from '../../texts/texts.svelte.ts';

/** How a list has come to those who work with it. */
export function received({ copy }: DeskList, unit: RunData['tickUnit']): string {
  if (copy === undefined) return t('desks.firstHand');
  const said = [
    t('desks.copyOf', { list: copy.of }),
    copy.lagTicks === 0 ? t('desks.entriesAtOnce') : t('desks.entriesAfter', { unit, count: copy.lagTicks }),
    copy.removalLagTicks === 0
      ? t('desks.removalsAtOnce')
      : t('desks.removalsAfter', { unit, count: copy.removalLagTicks }),
  ];
  if (copy.entriesLost > 0)
    said.push(t('desks.entriesLost', { share: texts.format.share(copy.entriesLost) }));
  if (copy.removalsLost > 0)
    said.push(t('desks.removalsLost', { share: texts.format.share(copy.removalsLost) }));
  return said.join(' ');
}
