import { analyse } from '../../metrics/analysis.ts';
import type { RunData } from '../../metrics/types.ts';
import { modelIn } from '../../model/titles.ts';
import { formatFor } from '../format.ts';
import { describeRegime } from '../show.ts';
import { textsOf } from '../texts/texts.ts';
import { chartsSection } from './charts-section.ts';
import { colophonSection } from './colophon.ts';
import { headSection } from './head.ts';
import { html, trusted } from './html.ts';
import { ledgersSection } from './ledgers-section.ts';
import { limitsSection } from './limits.ts';
import { numbersSection } from './numbers.ts';
import type { ReportPage } from './page.ts';
import { pipelineSection } from './pipeline-section.ts';
import { RTL_STYLE, STYLE } from './style.ts';

export interface ReportOptions {
  /** The language of the report, where there are texts in it, and of what the regime says of itself. */
  readonly lang?: string;
}

/**
 * The report of a run: one HTML file that loads nothing and needs no scripts. Every text of the regime in it is
 * escaped. The same run gives the same text.
 */
export function renderReport(run: RunData, { lang = 'en' }: ReportOptions = {}): string {
  const analysis = analyse({ ...run, model: modelIn(run.model, lang) });
  const texts = textsOf(lang, run.model);
  const page: ReportPage = {
    analysis,
    texts,
    format: formatFor(texts.lang, texts.oneIn),
    regime: describeRegime(analysis.run.model, lang),
  };
  const document = html`<!doctype html>
<html lang="${texts.lang}" dir="${texts.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Glasshouse ${run.engineVersion}">
<title>${page.regime.title.text} · Glasshouse</title>
<style>${trusted(texts.dir === 'rtl' ? STYLE + RTL_STYLE : STYLE)}</style>
</head>
<body>
<main>
${[headSection, ledgersSection, pipelineSection, chartsSection, numbersSection, limitsSection, colophonSection].map((section) => section(page))}
</main>
</body>
</html>
`;
  return document.markup;
}
