import type { Phrase } from '../../diagnostics/phrases.ts';
import type { Node } from '../located.ts';

/** What a node is, to be read after "found": "the text `abc`", "a list", "nothing". */
export function describeNode(node: Node): Phrase {
  if (node.kind === 'map') return node.entries.length === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'sequence') return node.items.length === 0 ? 'an empty list' : 'a list';
  const shown = shorten(node.text);
  switch (node.type) {
    case 'null':
      return 'nothing';
    case 'boolean':
      return `the truth value \`${shown}\``;
    case 'number':
      return `the number \`${shown}\``;
    case 'text':
      return `the text \`${shown}\``;
  }
}

const LONGEST = 60;

function shorten(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}
