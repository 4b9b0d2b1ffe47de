/** One character as a reader sees it, with its place in the text and its width in columns of a terminal. */
export interface Cell {
  readonly text: string;
  /** Offset of its first UTF-16 code unit in the file. */
  readonly offset: number;
  readonly width: number;
}

const TAB_COLUMNS = 4;

/** Characters that reorder what surrounds them could make a line look like another one. */
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /\p{Cc}/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

/** East Asian Wide and Fullwidth, in whole blocks (Unicode Standard Annex 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits one line (without its end) into cells; tabs become spaces and control characters become visible. */
export function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const width = segment === '\t' ? TAB_COLUMNS - (column % TAB_COLUMNS) : widthOf(segment);
    cells.push({
      text: segment === '\t' ? ' '.repeat(width) : visible(segment),
      offset: offset + index,
      width,
    });
    column += width;
  }
  return cells;
}

/** The text with nothing in it that could move the cursor, change colours, or reorder the line. */
export function visible(text: string): string {
  if (!CONTROL.test(text) && !REORDERING.test(text)) return text;
  return [...text].map((character) => (isHarmful(character) ? '\ufffd' : character)).join('');
}

function isHarmful(character: string): boolean {
  return CONTROL.test(character) || REORDERING.test(character);
}

function widthOf(grapheme: string): number {
  if (WIDE.test(grapheme) || EMOJI.test(grapheme)) return 2;
  return INVISIBLE.test(grapheme) && !REORDERING.test(grapheme) ? 0 : 1;
}
