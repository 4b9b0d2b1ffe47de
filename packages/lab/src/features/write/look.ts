import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the page, light and dark. */
export const look = [
  EditorView.theme({
    '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', fontSize: '0.8125rem', height: '100%' },
    // The box around it is marked.
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': {
      fontFamily:
        'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace, var(--face)',
      lineHeight: '1.55',
    },
    '.cm-content': { caretColor: 'var(--ink)' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': {
      backgroundColor: 'var(--raised)',
      color: 'var(--muted)',
      borderRight: '1px solid var(--line)',
    },
    '.cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--raised) 55%, transparent)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--line)', color: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'color-mix(in oklab, var(--focus) 28%, transparent)',
    },
    '.cm-selectionMatch': { backgroundColor: 'color-mix(in oklab, var(--assumed) 22%, transparent)' },
    '.cm-searchMatch': { backgroundColor: 'color-mix(in oklab, var(--assumed) 30%, transparent)' },
    '.cm-searchMatch.cm-searchMatch-selected': {
      backgroundColor: 'color-mix(in oklab, var(--moved) 40%, transparent)',
    },
    '&.cm-focused .cm-matchingBracket': {
      backgroundColor: 'color-mix(in oklab, var(--focus) 25%, transparent)',
    },
    '.cm-foldPlaceholder': {
      backgroundColor: 'var(--raised)',
      color: 'var(--muted)',
      borderColor: 'var(--line-strong)',
    },
    '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--line)' },
    '.cm-panel.cm-search': {
      fontSize: '0.8125rem',
      paddingBlock: '0.5rem',
      paddingInline: '0.6rem 1.8rem',
      direction: 'var(--page-direction)',
    },
    '.cm-panel.cm-search label, .cm-panel.cm-search input, .cm-panel.cm-search button': {
      fontSize: 'inherit',
      fontFamily: 'var(--face)',
      verticalAlign: 'middle',
      marginInline: '0 0.6em',
    },
    '.cm-panel.cm-search label': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: '0.2rem',
      marginInlineEnd: '0.8em',
    },
    '.cm-panel.cm-search .cm-textfield, .cm-panel.cm-search .cm-button': {
      minHeight: '1.75rem',
      borderRadius: 'var(--radius)',
    },
    '.cm-panel.cm-search :focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
    '.cm-textfield': {
      backgroundColor: 'var(--panel)',
      color: 'var(--ink)',
      border: '1px solid var(--line-strong)',
    },
    '.cm-button': {
      backgroundImage: 'none',
      backgroundColor: 'var(--panel)',
      color: 'var(--ink)',
      border: '1px solid var(--line-strong)',
    },
    '.cm-panel.cm-search [name=close]': {
      inset: '0 auto auto auto',
      insetInlineEnd: '4px',
      color: 'var(--ink)',
      fontSize: '1.1rem',
      minWidth: '1.75rem',
      minHeight: '1.75rem',
    },
    '.cm-tooltip': {
      backgroundColor: 'var(--panel)',
      color: 'var(--ink)',
      border: '1px solid var(--line-strong)',
      boxShadow: '0 6px 24px rgb(0 0 0 / 0.18)',
      maxWidth: 'min(30rem, 90vw)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--ink)',
      color: 'var(--panel)',
    },
    '@media (forced-colors: active)': {
      '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
        forcedColorAdjust: 'none',
        backgroundColor: 'SelectedItem',
        color: 'SelectedItemText',
      },
    },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
    '.cm-completionInfo': { fontFamily: 'var(--face)', padding: '0.4rem 0.6rem' },
    '.cm-diagnostic': { fontFamily: 'var(--face)', borderLeftColor: 'var(--assumed)' },
    '.cm-diagnostic p': { margin: '0' },
    '.cm-diagnostic-error': { borderLeftColor: 'var(--harms)' },
    '.cm-diagnosticAction': { backgroundColor: 'var(--ink)', color: 'var(--panel)' },
    '.meaning': { fontFamily: 'var(--face)', padding: '0.4rem 0.6rem', display: 'block' },
    '.meaning > :not([lang]), .meaning .takes': { color: 'var(--muted)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.definition(tags.propertyName), color: 'var(--prevents)', fontWeight: '600' },
      { tag: [tags.string, tags.attributeValue], color: 'var(--harms)' },
      { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
      { tag: [tags.labelName, tags.typeName, tags.keyword], color: 'var(--moved)' },
      { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--muted)' },
    ]),
  ),
];
