import { texts } from '../../texts/texts.svelte.ts';

/** Words in the language and direction of the page, for the inside of the editor; what is between backticks stands apart. */
export function saidIn(name: 'div' | 'p', words: string): HTMLElement {
  const element = document.createElement(name);
  element.lang = texts.locale;
  element.dir = texts.dir;
  for (const [turn, piece] of words.split('`').entries())
    element.append(turn % 2 === 1 ? codeIn(piece) : piece);
  return element;
}

/** What stands in files, which is in no language and reads from left to right. */
export function codeIn(text: string): HTMLElement {
  const element = document.createElement('code');
  element.dir = 'ltr';
  element.textContent = text;
  return element;
}
