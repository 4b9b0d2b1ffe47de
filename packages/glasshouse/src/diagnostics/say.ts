import { quote } from './codes/define.ts';
import type { DiagnosticWords, PhraseWords, Say, SeriesWords } from './meanings/words.ts';
import type { Phrase } from './phrases.ts';

/** Says the parts of messages with the vocabulary of a language. What is in none stays as it is. */
export function sayIn({ phrases, series }: DiagnosticWords, language: string): Say {
  const numbers = new Intl.NumberFormat(language);
  const patterns = patternsOf(phrases);

  /** Undefined where the vocabulary has no such phrase. */
  function find(english: string): string | undefined {
    const small = english.charAt(0).toLowerCase() + english.slice(1);
    const whole = [english, small].find((phrase) => Object.hasOwn(phrases, phrase));
    if (whole !== undefined) return phrases[whole as keyof PhraseWords];
    for (const { expression, gaps, wording } of patterns) {
      const filled = expression
        .exec(english)
        ?.slice(1)
        .map((text, index) => fill(text, gaps[index]!));
      if (filled?.every((text) => text !== undefined)) {
        return wording.replaceAll(/([`+]?)\{(\d)\}/g, (_, mark: string, place: string) => {
          const text = filled[Number(place) - 1]!;
          return mark === '' ? counted(text) : mark + text;
        });
      }
    }
    return undefined;
  }

  function fill(text: string, gap: Gap): string | undefined {
    if (gap === 'phrase') return find(text);
    return gap === 'names' ? inSeries(namesIn(text).map(quote), series.and) : text;
  }

  /** A number that is no piece of a file, in the digits of the language. */
  function counted(text: string): string {
    return /^([1-9][\d,]*|0)$/.test(text) ? numbers.format(Number(text.replaceAll(',', ''))) : text;
  }

  return {
    phrase: (english: Phrase) => find(english) ?? english,
    count: (count) => numbers.format(count),
    or: (names) => inSeries(names.map(quote), series.or),
    and: (words) => inSeries(words, series.and),
  };
}

type Gap = '' | 'phrase' | 'names';

interface Pattern {
  readonly expression: RegExp;
  readonly gaps: readonly Gap[];
  readonly wording: string;
}

/** The phrases with gaps, those first of which most is fixed. */
function patternsOf(phrases: PhraseWords): Pattern[] {
  return Object.entries(phrases)
    .map(([key, wording]) => ({ pieces: key.split(/\{(|phrase|names)\}/), wording }))
    .filter(({ pieces }) => pieces.length > 1)
    .map(({ pieces, wording }) => {
      const fixed = pieces.filter((_, index) => index % 2 === 0);
      return {
        expression: new RegExp(`^${fixed.map((text) => escaped(text)).join('([^]*?)')}$`),
        gaps: pieces.filter((_, index) => index % 2 === 1) as Gap[],
        wording,
        fixedLength: fixed.join('').length,
      };
    })
    .sort((a, b) => b.fixedLength - a.fixedLength);
}

/** Names in a row, in backticks or not. */
function namesIn(row: string): string[] {
  return row.split(', ').map((name) => name.replaceAll('`', ''));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function inSeries(words: readonly string[], [between, last]: SeriesWords['and']): string {
  const before = words.slice(0, -1).join(between);
  return before === '' ? (words[0] ?? '') : `${before}${last}${words.at(-1)}`;
}
