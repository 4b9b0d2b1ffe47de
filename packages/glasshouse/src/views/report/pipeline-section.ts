import type { Sentence } from '../explain/sentence.ts';
import type { Entry, Section } from '../explain/types.ts';
import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';

/** The regime from conduct to governance, in words. */
export function pipelineSection({ regime, texts }: ReportPage): Markup {
  const steps = regime.sections.map(
    ({ id, heading, entries }) =>
      html`<li><a href="#part-${id}">${heading}</a> <span>${texts.report.partSize(id, entries.length)}</span></li>
`,
  );
  return html`<section aria-labelledby="pipeline">
<h2 id="pipeline">${texts.report.pipelineHead}</h2>
<ol class="steps">${steps}</ol>
<p class="note">${regime.facts.join(' ')} ${texts.report.legend}</p>
${regime.sections.map(part)}
</section>
`;
}

function part({ id, heading, intro, entries }: Section): Markup {
  return html`<section class="part" id="part-${id}">
<h3>${heading}</h3>
<p class="intro">${intro}</p>
<dl class="entries">${entries.map(entryItem)}</dl>
</section>
`;
}

function entryItem({ title, sentences }: Entry): Markup {
  const isList = sentences.length > 5;
  const body = isList
    ? html`<ul>${sentences.map((sentence) => html`<li>${words(sentence)}</li>`)}</ul>`
    : sentences.map((sentence) => html`${words(sentence)} `);
  return html`<div><dt>${title}</dt><dd>${body}</dd></div>
`;
}

/** Each number leads to its row in the table of all numbers. */
function words(sentence: Sentence): Markup[] {
  return sentence.map((piece) => {
    if (typeof piece === 'string') return html`${piece}`;
    const { number, text, mark, range } = piece;
    const spread = range === undefined ? undefined : html` <small>${range}</small>`;
    return html`<a class="n ${mark}" href="#n-${number}">${text}</a>${spread}`;
  });
}
