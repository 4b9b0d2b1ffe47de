import type { Comparison } from '../../metrics/comparison.ts';
import type { Page } from './page.ts';

/** What deterring more costs in people wrongly listed, or the reverse, in one sentence for each case. */
export function tradeText({
  comparison,
  texts,
  format,
}: Pick<Page, 'texts' | 'format'> & {
  readonly comparison: Pick<Comparison, 'figures' | 'trade' | 'replicates'>;
}): string {
  const { figures, trade, replicates } = comparison;
  const words = texts.comparison.trade;
  const deterred = figures.deterredViolations!.band.central!;
  const wronged = figures.wrongfulEver!.band.central!;
  const amounts = [format.count(Math.abs(deterred)), format.count(Math.abs(wronged))] as const;
  const each = trade.wrongedPerViolation;
  const sentence = ((): string => {
    if (each !== null) {
      const isMore = deterred > 0;
      if (each >= 0.1) return (isMore ? words.costs : words.spares)(format.amount(each));
      const per = 10 ** Math.ceil(-Math.log10(each));
      return (isMore ? words.costsPer : words.sparesPer)(format.count(per), format.amount(each * per));
    }
    if (deterred === 0 && wronged === 0) return words.neither;
    if (deterred === 0) return words.onlyWronged(amounts[1], wronged > 0);
    if (wronged === 0) return words.onlyDeterred(amounts[0], deterred > 0);
    return (deterred > 0 ? words.better : words.worse)(...amounts);
  })();
  return replicates === 1 ? sentence : `${sentence} ${words.holds(trade.replicates, replicates)}`;
}
