import type { Texts } from '../texts/texts.ts';
import { html, type Markup } from './html.ts';
import { type CellContent, type Column, htmlTable } from './table.ts';

/** A chart with all that belongs to it. Its title is the question that it answers. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** One below the other; each may have a heading. */
  readonly drawings: readonly { readonly heading?: string; readonly svg: Markup }[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Takes the whole width of the page. */
  readonly isWide?: boolean;
}

export function figure(
  { id, title, caption, drawings, columns, rows, isWide }: Figure,
  texts: Texts,
): Markup {
  const pictures = drawings.map(
    ({ heading, svg }) => html`${heading === undefined ? undefined : html`<h4>${heading}</h4>`}${svg}
`,
  );
  return html`<figure id="${id}"${isWide ? html` class="wide"` : undefined}>
<h3>${title}</h3>
${pictures}
<figcaption>${caption}</figcaption>
<details><summary>${texts.report.asTable}</summary>
${htmlTable(columns, rows, title)}
</details>
</figure>
`;
}
