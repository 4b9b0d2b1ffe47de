import { localText, type RunData } from 'glasshouse/browser';
import { overlays } from '../state/choice.svelte.ts';
import { t, texts } from './texts.svelte.ts';

/** What a run is called: the scheme, what is laid over it, and how many numbers were moved. */
export function schemeTitle({ model }: RunData): string {
  const laid = model.overlays.map((file) => {
    const found = overlays.find((one) => one.file === file);
    return found === undefined ? file : localText(found.title, texts.language).text;
  });
  const moved = model.numbers.filter(({ mark }) => mark === 'set').length;
  return [
    localText(model.title, texts.language).text,
    ...laid.map((title) => `+ ${title}`),
    ...(moved === 0 ? [] : [`(${t('frame.moved', { count: moved })})`]),
  ].join(' ');
}
