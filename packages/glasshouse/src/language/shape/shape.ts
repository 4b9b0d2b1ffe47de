import type { Diagnostic, Span } from '../../diagnostics/types.ts';
import type { Node } from '../located.ts';
import type { Form } from './form.ts';

/**
 * One definition of a part of the language. It decodes a node to a `T`, and its form says in data what it accepts,
 * from which the JSON Schema and the reference are made.
 */
export interface Shape<T> {
  readonly form: Form;
  /** Undefined where the node is not of the shape; then at least one error was reported. */
  decode(node: Node, at: Decoding): T | undefined;
}

/** The type that a shape decodes to. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

/** Where decoding stands, and where errors go. */
export interface Decoding {
  readonly path: string;
  /** The key that leads here; a list and the whole file have none. */
  readonly keySpan?: Span;
  report(diagnostic: Diagnostic): void;
}

/** The same one step further in. */
export function inside(at: Decoding, key: string | number, keySpan?: Span): Decoding {
  const path = at.path === '' ? String(key) : `${at.path}.${key}`;
  return { path, report: at.report, ...(keySpan !== undefined && { keySpan }) };
}

/** Where to point when something about the whole node is wrong: nothing, and what fills many lines, has its key shown. */
export function pointTo({ kind, span }: Node, { keySpan }: Decoding): Span {
  const nothing = kind === 'scalar' && span.start.offset === span.end.offset;
  return keySpan !== undefined && (nothing || span.start.line !== span.end.line) ? keySpan : span;
}
