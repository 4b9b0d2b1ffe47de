import { diagnostic } from '../diagnostics/codes.ts';
import type { MapNode } from './located.ts';
import { localized } from './regime/basics.ts';
import { bibliography } from './regime/bibliography.ts';
import { LANGUAGE_VERSION, regime } from './regime.ts';
import { describeNode } from './shape/describe.ts';
import { key, record } from './shape/record.ts';
import { identifier, integer } from './shape/scalars.ts';
import { pointTo, type Shape } from './shape/shape.ts';

/** What makes a file the file it is; neither an overlay nor a setting changes it. */
export const FIXED_KEYS: ReadonlySet<string> = new Set(['glasshouse', 'id', 'extends']);

/** Parts of a regime, to be laid over one; what they say is checked where they have come to lie. */
const changes: Shape<MapNode> = {
  form: { type: 'changes', of: regime.form },
  decode(node, at) {
    if (node.kind === 'map') {
      const fixed = node.entries.filter((entry) => FIXED_KEYS.has(entry.key));
      for (const { key, keySpan } of fixed) {
        at.report(diagnostic('GH1101', { key, of: 'what an overlay can change' }, keySpan));
      }
      return fixed.length === 0 ? node : undefined;
    }
    at.report(
      diagnostic(
        'GH1103',
        { expected: 'a map with the keys of a regime that change', found: describeNode(node) },
        pointTo(node, at),
      ),
    );
    return undefined;
  },
};

/** An overlay file. */
export const overlay = record('an overlay', {
  required: {
    glasshouse: key('The version of the language: `1`.', integer(LANGUAGE_VERSION, LANGUAGE_VERSION)),
    overlay: key('The name of the overlay in commands and results.', identifier),
    title: key('What people read as its name, in several languages.', localized),
    change: key(
      'What changes in the regime: keys as there. `remove` takes an entry away; `"*"` stands for every entry that a map holds.',
      changes,
    ),
  },
  optional: {
    summary: key('What the overlay does, in a few sentences.', localized),
    bibliography: key('The sources that its published numbers name.', bibliography),
  },
});
