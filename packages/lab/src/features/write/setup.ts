import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bidiIsolates,
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentService,
  indentUnit,
} from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap, searchPanelOpen } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  closeHoverTooltips,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import { MAX_BYTES } from 'glasshouse/browser';
import { notices } from '../../state/notice.svelte.ts';
import { t } from '../../texts/texts.svelte.ts';
import { helpful } from './completing.ts';
import { look } from './look.ts';
import { phrases } from './phrases.ts';
import { wrapping } from './wrapping.ts';

/** What is told of the editor as it happens. */
export interface Told {
  readonly fileOf: () => string;
  readonly changed: (text: string) => void;
  readonly moved: (offset: number) => void;
  /** A file was dropped on it. */
  readonly dropped: (file: File) => void;
}

const words = new Compartment();

/** The state of an editor that begins with a text. */
export function beginWith(text: string, told: Told): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [...STEADY, bounded(told), hearing(told), helpful(told.fileOf), words.of(spoken())],
  });
}

/** The editor's words in the language that the page has now; what it said in another one is taken back. */
export function inLanguageOfPage() {
  return { effects: [words.reconfigure(spoken()), closeHoverTooltips] };
}

function spoken(): Extension {
  return [
    EditorState.phrases.of(phrases()),
    EditorView.contentAttributes.of({ 'aria-label': `${t('write.editor')} ${t('write.keys')}` }),
  ];
}

const STEADY: readonly Extension[] = [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  foldGutter(),
  codeFolding(),
  drawSelection(),
  wrapping(),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  indentOnInput(),
  indentUnit.of('  '),
  // A map or a list begins behind a key that has nothing behind its colon.
  indentService.of((context, pos) => {
    const { text } = context.lineAt(pos, -1);
    return /^[^#]*:\s*$/.test(text) ? text.search(/\S/) + context.unit : undefined;
  }),
  bracketMatching(),
  closeBrackets(),
  rectangularSelection(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search(),
  lintGutter(),
  yaml(),
  // A value in Arabic or Persian is read from its own side, with what is Latin in it in its place.
  bidiIsolates(),
  look,
  EditorView.contentAttributes.of({ spellcheck: 'false', translate: 'no', dir: 'ltr', tabindex: '0' }),
  keymap.of([
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    indentWithTab,
  ]),
];

function hearing({ changed, moved }: Told): Extension {
  return EditorView.updateListener.of(({ docChanged, selectionSet, state, startState, view }) => {
    if (docChanged) changed(state.doc.toString());
    if (docChanged || selectionSet) moved(state.selection.main.head);
    // The panel stands below the text, which may reach out of the window.
    if (searchPanelOpen(state) && !searchPanelOpen(startState))
      requestAnimationFrame(() => view.dom.querySelector('.cm-search')?.scrollIntoView({ block: 'nearest' }));
  });
}

/** What is larger than a regime may be is refused before anything is done with it. */
function bounded({ dropped }: Told): Extension {
  return [
    EditorState.changeFilter.of(({ newDoc }) => newDoc.length <= MAX_BYTES),
    EditorView.domEventHandlers({
      beforeinput: overSelection,
      paste(event, view) {
        const length = event.clipboardData?.getData('text/plain').length ?? 0;
        if (view.state.doc.length + length <= MAX_BYTES) return false;
        notices.tellTooLarge('write.pasteLarge', length);
        event.preventDefault();
        return true;
      },
      drop(event) {
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return false;
        event.preventDefault();
        dropped(file);
        return true;
      },
    }),
  ];
}

/**
 * Puts what is typed in place of the selection. The browser itself would carry the style of what was selected over to it, by an
 * attribute that the page's policy refuses.
 */
function overSelection(event: InputEvent, view: EditorView): boolean {
  const { inputType, isComposing, data } = event;
  const { ranges, main } = view.state.selection;
  if (inputType !== 'insertText' || isComposing || data === null || main.empty || ranges.length > 1)
    return false;
  const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handle) => handle(view, main.from, main.to, data, insert))) view.dispatch(insert());
  event.preventDefault();
  return true;
}
