import type { Figures, Format, Subjects } from 'glasshouse/browser';
import type { Key } from '../texts/texts.svelte.ts';

/** Both faces in one sentence: how many are wrongly listed for each violation that is deterred. */
export function tradeOf(
  { deterredViolations: deterred, wrongfulEver: wronged }: Figures,
  subjects: Subjects,
  format: Format,
): { readonly key: Key; readonly values: Record<string, string> } {
  const people = format.count(wronged);
  if (deterred === 0 && wronged === 0) return { key: 'ledgers.tradeNothing', values: {} };
  if (deterred === 0) return { key: 'ledgers.tradeNone', values: { people, subjects } };
  if (wronged === 0) return { key: 'ledgers.tradeNobody', values: { deterred: format.count(deterred) } };
  const each = wronged / deterred;
  if (each >= 0.1) return { key: 'ledgers.trade', values: { people: format.amount(each), subjects } };
  const per = 10 ** Math.ceil(-Math.log10(each));
  return {
    key: 'ledgers.tradePer',
    values: { per: format.count(per), people: format.amount(each * per), subjects },
  };
}
