import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/**
 * Lines that are too long go on below, a little further in than they began. By classes: the page's policy allows no style
 * on a single element.
 */
export function wrapping(): Extension {
  return [
    EditorView.lineWrapping,
    HANGING,
    ViewPlugin.define(linesOf, { decorations: ({ lines }) => lines }),
  ];
}

/** What is further in goes on from here: a narrow screen has no room for more. */
const DEEPEST = 12;
const FURTHER = 2;

const DEPTHS = Array.from({ length: DEEPEST + 1 }, (_, depth) => depth);
const MARKS = DEPTHS.map((depth) => Decoration.line({ class: `in-${depth}` }));
const HANGING = EditorView.theme(
  Object.fromEntries(
    DEPTHS.map((depth) => {
      const width = `${depth + FURTHER}ch`;
      return [`.cm-line.in-${depth}`, { paddingLeft: `calc(6px + ${width})`, textIndent: `-${width}` }];
    }),
  ),
);

function linesOf(view: EditorView) {
  return {
    lines: marked(view),
    update({ docChanged, viewportChanged }: ViewUpdate) {
      if (docChanged || viewportChanged) this.lines = marked(view);
    },
  };
}

function marked({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  let done = -1;
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = doc.lineAt(at);
      const depth = Math.min(DEEPEST, Math.max(0, line.text.search(/\S/)));
      // Two ranges with something folded between them may lie in one line.
      if (line.from > done) marks.add(line.from, line.from, MARKS[depth]!);
      done = line.from;
      at = line.to + 1;
    }
  }
  return marks.finish();
}
