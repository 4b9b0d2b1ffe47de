import type { Diagnostic } from '../../diagnostics/types.ts';
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
  report(diagnostic: Diagnostic): void;
}

/** The same one step further in. */
export function inside(at: Decoding, key: string | number): Decoding {
  return { path: at.path === '' ? String(key) : `${at.path}.${key}`, report: at.report };
}
