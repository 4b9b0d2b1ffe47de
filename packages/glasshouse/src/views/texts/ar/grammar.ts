type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

const rules = new Intl.PluralRules('ar');
const whole = new Intl.NumberFormat('ar');

/** A whole number as it is written in Arabic. */
export function count(value: number): string {
  return whole.format(value);
}

/** The number with its noun; one and two are said by the noun alone. */
export function counted(value: number, forms: Forms): string {
  const rule = rules.select(value);
  const noun = forms[rule] ?? forms.other;
  return (rule === 'one' || rule === 'two') && forms[rule] !== undefined ? noun : `${count(value)} ${noun}`;
}

export const PERIOD = { day: 'يوم', week: 'أسبوع', month: 'شهر', year: 'سنة' } as const;

/** Many of them. */
export const PERIODS = { day: 'أيام', week: 'أسابيع', month: 'أشهر', year: 'سنوات' } as const;

/** Text of another language or a code, kept apart from the direction of the sentence. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

/** `a وb وc`. */
export function listOf(words: readonly string[], last = ' و'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join('، ')}${last}${words.at(-1)}`;
}
