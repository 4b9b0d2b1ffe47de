import { diagnostic } from '../diagnostics/codes.ts';
import type { Span } from '../diagnostics/types.ts';
import type { Checking } from './checking.ts';

/**
 * The boundary of the product, in the model: attributes never stand for a real ethnic, religious or political group.
 * Groups are abstract, and their labels are single capital letters; an attribute whose name says that it is such a
 * group under another word is refused. The names that are refused are kinds of groups; no list of groups is kept here.
 */
export function checkLabel({ report }: Checking, label: string, span: Span, attribute: string): void {
  if (label === attribute) {
    const words = label.split('-');
    if (words.some((word) => REAL_GROUPS.has(word))) report(diagnostic('GH1601', { name: label }, span));
    return;
  }
  if (attribute === 'group' && !/^[A-Z]$/.test(label)) report(diagnostic('GH1602', { name: label }, span));
}

const REAL_GROUPS: ReadonlySet<string> = new Set([
  ...[
    'ethnicity',
    'ethnic',
    'race',
    'racial',
    'nationality',
    'minority',
    'tribe',
    'caste',
    'skin',
    'colour',
    'color',
  ],
  ...['religion', 'religious', 'faith', 'belief', 'church', 'mosque', 'sect', 'confession'],
  ...[
    'ideology',
    'opinion',
    'politics',
    'dissident',
    'orientation',
    'sexuality',
    'hukou',
    'birthplace',
    'language',
  ],
]);
