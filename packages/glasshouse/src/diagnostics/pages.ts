import type { CodeDefinition } from './codes/define.ts';
import { CODES, type Code } from './codes.ts';

/** All codes in order, as they stand in docs/errors. */
export const ALL_CODES = (Object.keys(CODES) as Code[]).sort();

const KINDS: Readonly<Record<string, string>> = {
  GH10: 'The file and its YAML',
  GH11: 'Keys and values',
  GH12: 'Names',
  GH13: 'Quantities, units and provenance',
  GH14: 'Expressions',
  GH15: 'Rules that do not make sense together',
  GH16: 'The boundary of Glasshouse',
  GH17: 'Capacity',
  GH20: 'The command line and run folders',
  GH90: 'Faults of Glasshouse itself',
};

/** What a code means, with an example that is refused and the same put right, in Markdown. */
export function codePage(code: Code): string {
  const { title, severity, explanation, badExample, goodExample }: CodeDefinition<never> = CODES[code];
  return joinParagraphs([
    `# ${code}: ${title}`,
    `*${capitalised(severity)}. ${kindOf(code)}.*`,
    explanation,
    badExample && `## ${severity === 'error' ? 'Refused' : 'Leads to this'}\n\n${fence(badExample)}`,
    goodExample && `## Put right\n\n${fence(goodExample)}`,
    '[All codes](README.md)',
  ]);
}

/** The list of all codes by kind, in Markdown. */
export function codeIndex(): string {
  const byKind = Object.groupBy(ALL_CODES, (code) => kindOf(code));
  const sections = Object.entries(byKind).map(([kind, codes = []]) => {
    const rows = codes.map(
      (code) => `| [${code}](${code}.md) | ${CODES[code].severity} | ${CODES[code].title} |`,
    );
    return [`## ${kind}`, '', '| code | severity | what it says |', '|---|---|---|', ...rows].join('\n');
  });
  return joinParagraphs([
    '# Codes of errors and warnings',
    'Every message of Glasshouse has a code. These pages are generated from the program; `npm test -- -u` renews them.',
    ...sections,
  ]);
}

function kindOf(code: Code): string {
  return KINDS[code.slice(0, 4)] ?? 'Other';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fence(example: string): string {
  return `\`\`\`${example.startsWith('$ ') ? 'console' : 'yaml'}\n${example}\n\`\`\``;
}

function joinParagraphs(paragraphs: readonly (string | undefined)[]): string {
  return `${paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')}\n`;
}
