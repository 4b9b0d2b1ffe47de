import type { CaseFile } from '../../metrics/case-file/types.ts';
import { formatFor } from '../format.ts';
import { html, type Markup, trusted } from '../report/html.ts';
import { STYLE } from '../report/style.ts';
import { htmlTable } from '../report/table.ts';
import { aboutCase } from './about.ts';
import { caseSections } from './sections.ts';
import { type CaseSection, type CaseTable, textsOfFile } from './types.ts';

/** A case file as one HTML page in a language that loads nothing and needs no scripts. Every text of the regime in it is escaped. */
export function renderCasePage(file: CaseFile, lang = 'en'): string {
  const texts = textsOfFile(file, lang);
  const page = { file, texts, format: formatFor(texts.lang, texts.oneIn) };
  const { heading, sentence } = aboutCase(page);
  const sections = caseSections(page);
  const document = html`<!doctype html>
<html lang="${texts.lang}" dir="${texts.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Glasshouse ${file.run.engineVersion}">
<title>${heading} · Glasshouse</title>
<style>${trusted(STYLE + CASE_STYLE)}</style>
</head>
<body>
<main>
<header>
<p class="brand">Glasshouse · ${texts.caseFile.kind}</p>
<h1>${heading}</h1>
<p class="lead">${sentence}</p>
<nav class="contents" aria-label="${texts.report.contents}">${sections.map(({ id, heading: name }) => html`<a href="#${id}">${name}</a> `)}</nav>
</header>
${sections.map(sectionMarkup)}
</main>
</body>
</html>
`;
  return document.markup;
}

function sectionMarkup({ id, heading, facts = [], table, sentences = [] }: CaseSection): Markup {
  const list = facts.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>
`,
  );
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${facts.length === 0 ? undefined : html`<dl class="facts">${list}</dl>`}
${table === undefined ? undefined : tableMarkup(table)}
${sentences.map((sentence) => html`<p class="note">${sentence}</p>`)}
</section>
`;
}

function tableMarkup({ columns, rows, numbers = [] }: CaseTable): Markup {
  return htmlTable(
    columns.map((head, column) => ({ head, isNumber: numbers.includes(column) })),
    rows.map(({ cells, isWrong }) =>
      cells.map((cell) => (isWrong ? html`<span class="wrong">${cell}</span>` : cell)),
    ),
  );
}

/** Beside the style of the report: what the file has wrong, and room for the names of facts. */
const CASE_STYLE = `
.wrong{color:var(--file);font-weight:600}
.facts>div{grid-template-columns:minmax(0,min(16rem,40%)) minmax(0,1fr)}
.facts dd{overflow-wrap:anywhere}
`;
