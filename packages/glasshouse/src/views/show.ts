import { painter } from '../diagnostics/paint.ts';
import { modelIn } from '../model/titles.ts';
import type { Model } from '../model/types.ts';
import { explainGovernance } from './explain/governance.ts';
import { explainPopulation } from './explain/people.ts';
import { explainConduct, explainScore, explainSources } from './explain/pipeline.ts';
import { explainRedress } from './explain/redress.ts';
import {
  explainConsequences,
  explainLists,
  explainObservations,
  explainParameters,
  explainResponses,
} from './explain/rules.ts';
import { type NumberPart, plainText } from './explain/sentence.ts';
import { explainStates } from './explain/states.ts';
import type { Entry, RegimeDescription, SectionId } from './explain/types.ts';
import { type Wording, wordingOf } from './explain/wording.ts';
import { localText } from './localized.ts';
import { bare, wrap } from './text-layout.ts';
import { textsFor, textsOf } from './texts/texts.ts';

export type { Entry, RegimeDescription, Section } from './explain/types.ts';

/** A regime in words, from conduct to governance: plain data, in the language asked for where there are texts. */
export function describeRegime(regime: Model, lang = 'en'): RegimeDescription {
  const model = modelIn(regime, lang);
  const texts = textsOf(lang, model);
  const words = texts.explain;
  const wording = wordingOf(model, texts);
  const marked = (mark: string) => model.numbers.filter((number) => number.mark === mark).length;
  return {
    id: model.id,
    title: localText(model.title, lang),
    ...(model.summary === undefined ? {} : { summary: localText(model.summary, lang) }),
    overlays: model.overlays,
    facts: [
      words.facts.time(model.tick, model.horizonTicks),
      ...(model.overlays.length === 0 ? [] : [words.facts.overlays(model.overlays)]),
      words.facts.numbers(marked('published'), marked('assumed'), marked('set')),
    ],
    legend: words.legend,
    sections: SECTIONS.flatMap(([id, explain]) => {
      const entries = explain(wording);
      const [heading, intro] = words.headings[id];
      return entries.length === 0 ? [] : [{ id, heading, intro, entries }];
    }),
    sources: model.bibliography.map(({ key, title, where, mark }) => ({
      key,
      mark,
      text: where === undefined ? title : `${title} — ${where}`,
    })),
  };
}

/** The description for a terminal; lines of at most `width` columns. */
export function renderRegimeText(
  description: RegimeDescription,
  { width = 80, color = false }: { readonly width?: number; readonly color?: boolean } = {},
): string {
  const { strong, frame } = painter(color);
  const texts = textsFor(description.title.lang);
  const columns = Math.min(120, Math.max(40, width));
  const paragraph = (text: string, indent = 0, hanging = indent): string[] =>
    wrap(bare(text), columns - indent).map((line, index) =>
      `${' '.repeat(index === 0 ? indent : hanging)}${line}`.trimEnd(),
    );
  const entryLines = ({ title, sentences }: Entry): string[] => [
    ...paragraph(title, 2, 4),
    ...sentences.flatMap((sentence) => paragraph(plainText(sentence, provenance), 6, 8)),
  ];
  const lines = [
    ...paragraph(description.title.text).map(strong),
    ...(description.summary === undefined ? [] : ['', ...paragraph(description.summary.text)]),
    '',
    ...description.facts.flatMap((fact) => paragraph(fact)),
    ...paragraph(description.legend).map(frame),
    ...description.sections.flatMap(({ heading, intro, entries }) => [
      '',
      strong(heading),
      ...paragraph(intro).map(frame),
      ...entries.flatMap(entryLines),
    ]),
    ...(description.sources.length === 0
      ? []
      : ['', strong(texts.explain.sourcesHead), ...paragraph(texts.explain.sourceMarks).map(frame)]),
    ...description.sources.flatMap(({ key, text, mark }) => paragraph(`{${key}} ${text} (${mark})`, 2, 4)),
  ];
  return lines.join('\n');
}

/** What stands behind a number in plain text. */
function provenance({ mark, range, source }: NumberPart): string {
  if (mark === 'set') return ' {set}';
  if (source !== undefined) return ` {${source}}`;
  return range === undefined ? '' : ` [${range}]`;
}

const SECTIONS: readonly (readonly [SectionId, (wording: Wording) => Entry[]])[] = [
  ['population', explainPopulation],
  ['states', explainStates],
  ['conduct', explainConduct],
  ['sources', explainSources],
  ['score', explainScore],
  ['parameters', explainParameters],
  ['lists', explainLists],
  ['consequences', explainConsequences],
  ['redress', explainRedress],
  ['response', explainResponses],
  ['governance', explainGovernance],
  ['observations', explainObservations],
];
