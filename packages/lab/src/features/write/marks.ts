import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { WordedDiagnostic } from 'glasshouse/browser';
import { t, texts } from '../../texts/texts.svelte.ts';
import { saidIn } from './said.ts';

/** Underlines what was found in this file, with what it says, and with what probably was meant. */
export function markIn(view: EditorView, file: string, found: readonly WordedDiagnostic[]): void {
  const { length } = view.state.doc;
  const marks = found.flatMap(({ code, severity, message, span, suggestion, help }): Mark[] => {
    if (span === undefined || span.file !== file) return [];
    const from = Math.min(span.start.offset, length);
    const to = Math.min(span.end.offset, length);
    return [
      {
        from,
        to,
        severity: severity === 'note' ? 'info' : severity,
        source: code,
        message: [message, ...(help === undefined ? [] : [help])].join('\n'),
        renderMessage: () => paragraphs(help === undefined ? [message] : [message, help]),
        ...(suggestion !== undefined && {
          actions: [
            { name: isolated(t('write.putRight', { text: suggestion })), apply: replaceBy(suggestion) },
          ],
        }),
      },
    ];
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

function replaceBy(text: string) {
  return (view: EditorView, from: number, to: number): void => {
    view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length } });
    view.focus();
  };
}

function paragraphs(words: readonly string[]): HTMLElement {
  const block = document.createElement('div');
  block.append(...words.map((text) => saidIn('p', text)));
  return block;
}

/** The name of a button in the editor, which reads from left to right. */
function isolated(text: string): string {
  return texts.dir === 'rtl' ? `\u2067${text}\u2069` : text;
}
