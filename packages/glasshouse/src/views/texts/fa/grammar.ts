/** The period before an ordinal number: `ماه ۳`. */
export const THE_PERIOD = { day: 'روز', week: 'هفتهٔ', month: 'ماه', year: 'سال' } as const;

const whole = new Intl.NumberFormat('fa');

/** A whole number as it is written in Persian. */
export function count(value: number): string {
  return whole.format(value);
}

/** Text of another language or a code, kept apart from the direction of the sentence. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

/** `a، b و c`. */
export function listOf(words: readonly string[], last = 'و'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join('، ')} ${last} ${words.at(-1)}`;
}
