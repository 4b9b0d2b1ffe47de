import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A fenced block of a Markdown file. */
export interface Example {
  /** The word behind the fence, such as `ts`; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** `file:line` of its first line. */
  readonly place: string;
  /** The last file name between backticks in the paragraph before it. */
  readonly fileName?: string;
}

/** All fenced blocks of a file of the repository, in order; none where there is no such file. */
export function examplesIn(file: string): Example[] {
  if (!existsSync(ROOT + file)) return [];
  const text = readFileSync(ROOT + file, 'utf8');
  return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map((found) => {
    const before = text.slice(0, found.index);
    const paragraph = before
      .trimEnd()
      .split(/\n\n|^```$/m)
      .at(-1)!;
    const fileName = [...paragraph.matchAll(/`([\w-]+\.yaml)`/g)].at(-1)?.[1];
    return {
      language: found[1]!,
      text: found[2]!,
      place: `${file}:${before.split('\n').length + 1}`,
      ...(fileName === undefined ? {} : { fileName }),
    };
  });
}

/** A line of a shell with words, quotes and a comment, as far as the documentation uses them. */
export function readShellLine(line: string): { words: string[]; exitCode: number } {
  const [, command = '', comment = ''] =
    /^((?:[^\s'"#]|'[^']*'|"[^"]*"|\s+(?!#))*)\s*(?:#(.*))?$/.exec(line) ?? [];
  const words = command.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return {
    words: words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2')),
    exitCode: Number(/ends with (\d+)/.exec(comment)?.[1] ?? 0),
  };
}
