/** Text that is HTML already. Only `html` and `trusted` make it, so nothing gets into a page unescaped by mistake. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | undefined | readonly Piece[];

/** Template tag: what stands between the braces is escaped unless it is `Markup`. Good in attributes with quotes, too. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: strings.map((text, index) => text + textOf(values[index])).join('') };
}

/** What has been made by something that escapes on its own, or is a constant of ours. */
export function trusted(markup: string): Markup {
  return { markup };
}

/**
 * The text as HTML, with what could end markup, hide or reorder text made visible. An isolate that is closed stays: texts that
 * run from right to left keep names of other languages apart with it, and it reorders nothing around it.
 */
function escapeHtml(text: string): string {
  return text
    .replaceAll(HARMFUL, (found) => (found.length > 1 ? found : '\ufffd'))
    .replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

const HARMFUL =
  /\u2068[^\p{Cc}\u202a-\u202e\u2066-\u2069]*\u2069|[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(textOf).join('');
}
