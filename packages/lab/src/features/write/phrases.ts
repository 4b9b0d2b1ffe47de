import { type Key, t } from '../../texts/texts.svelte.ts';

/** What the editor says by itself, in the language of the page. */
export function phrases(): Record<string, string> {
  return Object.fromEntries(Object.entries(PHRASES).map(([phrase, key]) => [phrase, t(key)]));
}

/** The editor's own words, as its packages have them. */
const PHRASES: Readonly<Record<string, Key>> = {
  Find: 'write.find',
  Replace: 'write.replaceWith',
  next: 'write.next',
  previous: 'write.previous',
  all: 'write.all',
  'match case': 'write.matchCase',
  'by word': 'write.byWord',
  regexp: 'write.regexp',
  replace: 'write.replace',
  'replace all': 'write.replaceAll',
  close: 'write.close',
  'current match': 'write.currentMatch',
  'replaced $ matches': 'write.replacedAll',
  'replaced match on line $': 'write.replacedOne',
  'on line': 'write.onLine',
  Completions: 'write.completions',
  Diagnostics: 'write.problems',
  'No diagnostics': 'write.noProblems',
  'Control character': 'write.controlCharacter',
  'Selection deleted': 'write.selectionDeleted',
  'Folded lines': 'write.foldedLines',
  'Unfolded lines': 'write.unfoldedLines',
  to: 'write.to',
  'folded code': 'write.foldedCode',
  unfold: 'write.unfold',
  'Fold line': 'write.foldLine',
  'Unfold line': 'write.unfoldLine',
};
