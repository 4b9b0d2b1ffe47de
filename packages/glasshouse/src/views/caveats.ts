import type { Analysis } from '../metrics/analysis.ts';
import type { Texts } from './texts/texts.ts';

/** What a reader must not take from the numbers, in a few sentences. Holds text of the regime, unescaped. */
export function cannotConclude({ run, sensitivity }: Analysis, texts: Texts): string[] {
  const words = texts.summary;
  const { numbers } = run.model;
  const assumed = numbers.filter((number) => number.mark === 'assumed').length;
  const [top] = sensitivity?.ranked ?? [];
  const moving = ((): string[] => {
    if (sensitivity === undefined || top === undefined) return [];
    if (Math.abs(top.correlation) < sensitivity.chanceLevel) return [words.noneMoves(sensitivity.sampled)];
    const direction = top.correlation > 0 ? 'more' : 'less';
    return [words.mostMoving(numbers[top.number]!.path, direction, sensitivity.sampled)];
  })();
  return [words.assumed(assumed, numbers.length), ...moving, words.synthetic];
}
