import { valueText } from '../../src/assist/value-text.ts';
import type { Form, RecordForm } from '../../src/language/shape/form.ts';

/** The records of the language by what they are, in the order in which a reader meets them. */
export function recordsIn(form: Form, found = new Map<string, RecordForm>()): Map<string, RecordForm> {
  switch (form.type) {
    case 'record':
      if (found.has(form.what)) break;
      found.set(form.what, form);
      for (const field of form.fields) recordsIn(field.of, found);
      break;
    case 'variants':
      for (const { of } of form.variants) recordsIn(of, found);
      break;
    case 'alternatives':
      for (const { of } of form.of) recordsIn(of, found);
      break;
    case 'entries':
    case 'list':
      recordsIn(form.of, found);
      break;
  }
  return found;
}

/** The keys of a record as a table in Markdown. */
function tableOf({ fields }: RecordForm): string {
  const rows = fields.map(({ key, required, of, description }) => {
    return `| \`${key}\`${required ? '' : ' ?'} | ${valueText(of)} | ${description.replaceAll('|', '\\|')} |`;
  });
  return ['| key | value | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** Puts each table between its two marks; throws where a mark names nothing. */
export function withTables(page: string, records: ReadonlyMap<string, RecordForm>): string {
  return page.replaceAll(MARKED, (_, what: string) => {
    const record = records.get(what);
    if (record === undefined)
      throw new Error(`docs/language.md has a table for ${what}, and there is no such thing`);
    return `<!-- keys of ${what} -->\n${tableOf(record)}\n<!-- end -->`;
  });
}

/** What the page has tables for. */
export function tablesIn(page: string): string[] {
  return [...page.matchAll(MARKED)].map(([, what]) => what!);
}

const MARKED = /<!-- keys of ([^>]+) -->\n[\s\S]*?<!-- end -->/g;
