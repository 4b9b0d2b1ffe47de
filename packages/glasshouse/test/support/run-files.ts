import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What is different in the files of a run and in a run folder: the fields of the manifest, and `time` where nothing of the
 * report differs but the time that the run took. Every other file has to have the same bytes.
 */
export function differencesOf(
  folder: string,
  files: readonly NamedFile[],
): Readonly<Record<string, Difference>> {
  const differences: Record<string, Difference> = {};
  for (const { name, bytes } of files) {
    const written = readFileSync(join(folder, name));
    if (!written.equals(bytes)) differences[name] = differenceOf(name, written.toString(), textOf(bytes));
  }
  return differences;
}

type Difference = 'time' | 'bytes' | readonly string[];

function differenceOf(name: string, one: string, other: string): Difference {
  if (name === 'manifest.json') return fieldsThatDiffer(one, other);
  return name === 'report.html' && withoutTime(one) === withoutTime(other) ? 'time' : 'bytes';
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A report without its last fact, which is how long the run took on how many workers. */
export function withoutTime(report: string): string {
  const start = report.lastIndexOf('<dd>');
  const end = report.indexOf('</dd>', start);
  if (start < 0 || !/\p{Nd}/u.test(report.slice(start, end)))
    throw new Error('the report does not say how long it took');
  return report.slice(0, start) + report.slice(end);
}

function fieldsThatDiffer(one: string, other: string): string[] {
  const [left, right] = [JSON.parse(one), JSON.parse(other)] as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(left!), ...Object.keys(right!)])];
  return fields.filter((field) => JSON.stringify(left![field]) !== JSON.stringify(right![field]));
}
