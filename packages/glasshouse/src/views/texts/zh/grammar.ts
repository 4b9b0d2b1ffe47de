/** Of time spent by persons, and of what there is one. */
export const PERIOD = { day: '天', week: '周', month: '月', year: '年' } as const;

const whole = new Intl.NumberFormat('zh');

/** A whole number as it is written in Chinese. */
export function count(value: number): string {
  return whole.format(value);
}

/** `a、b和c`. */
export function listOf(words: readonly string[], last = '和'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join('、')}${last}${words.at(-1)}`;
}
