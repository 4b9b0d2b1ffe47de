import { html, type Markup } from './html.ts';

export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
}

export type CellContent = string | Markup;

/** A table that on a phone turns into a list of rows, each cell under its own heading. */
export function htmlTable(
  columns: readonly Column[],
  rows: readonly (readonly CellContent[])[],
  caption?: string,
): Markup {
  const head = columns.map(
    ({ head: text, isNumber }) => html`<th scope="col"${numberClass(isNumber)}>${text}</th>`,
  );
  const body = rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) =>
        index === 0
          ? html`<th scope="row">${cell}</th>`
          : html`<td data-label="${columns[index]!.head}"${numberClass(columns[index]!.isNumber)}><span>${cell}</span></td>`,
      )}</tr>
`,
  );
  return html`<table>${caption === undefined ? undefined : html`<caption>${caption}</caption>`}<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table>`;
}

function numberClass(isNumber: boolean | undefined): Markup | undefined {
  return isNumber ? html` class="number"` : undefined;
}
