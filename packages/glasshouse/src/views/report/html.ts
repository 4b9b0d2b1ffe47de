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

/** The text as HTML, with what could end markup, hide or reorder text made visible. */
function escapeHtml(text: string): string {
  return text
    .replaceAll(HARMFUL, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text of a page may hold
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(textOf).join('');
}
