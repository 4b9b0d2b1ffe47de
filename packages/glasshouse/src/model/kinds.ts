import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Located } from '../language/located.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';

type Choice = NonNullable<RegimeDocument['sources']>[number]['value']['sees'];

/** The names of the kinds of conduct that are meant; those of a list or map may be unknown. */
export function kindNames(document: RegimeDocument, choice: Choice): readonly Located<string>[] {
  const conduct = document.conduct ?? [];
  const { span } = choice;
  switch (choice.form) {
    case 'all':
      return conduct.map(({ key }) => ({ value: key, span }));
    case 'some': {
      const { domains, lawful, good } = choice.value;
      return conduct.flatMap(({ key, value }) =>
        (domains?.some((domain) => domain.value === value.domain.value) ?? true) &&
        (lawful === undefined || lawful.value === (value.lawful?.value ?? false)) &&
        (good === undefined || good.value === (value.good?.value ?? false))
          ? [{ value: key, span }]
          : [],
      );
    }
    case 'names':
      return choice.value;
    case 'each':
      return choice.value.map(({ key, keySpan }) => ({ value: key, span: keySpan }));
  }
}

/** The same, with a warning where no kind of the regime is of the sort that is asked for. */
export function chosenKinds({ document, report }: Checking, choice: Choice): readonly Located<string>[] {
  const names = kindNames(document, choice);
  if (choice.form === 'some' && names.length === 0) report(diagnostic('GH1513', {}, choice.span));
  return names;
}

/** The index of a kind of conduct; an unknown name is reported. */
export function kindIndex({ document, report }: Checking, name: Located<string>): number | undefined {
  const known = (document.conduct ?? []).map((entry) => entry.key);
  const index = known.indexOf(name.value);
  if (index >= 0) return index;
  const suggestion = nearestName(name.value, known);
  report(diagnostic('GH1201', { category: 'kind of conduct', name: name.value }, name.span, { suggestion }));
  return undefined;
}
