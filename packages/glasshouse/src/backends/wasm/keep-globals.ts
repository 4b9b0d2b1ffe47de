import { type Code, type FunctionCode, get, globalGet, Locals, set } from './code.ts';

/**
 * Reads every global that a function uses into a local at its start. Globals change between calls only, but the engine cannot
 * know that and would read them from memory again and again.
 */
export function keepGlobals(entry: FunctionCode): FunctionCode {
  const locals = new Locals(entry.params.length + entry.locals.length);
  const kept = new Map<number, number>();
  const done = new Map<Code, Code>();
  const replace = (node: Code): Code => {
    let replaced = done.get(node);
    if (replaced === undefined) {
      replaced = rewrite(node);
      done.set(node, replaced);
    }
    return replaced;
  };
  const all = (nodes: readonly Code[]): Code[] => nodes.map(replace);
  const rewrite = (node: Code): Code => {
    switch (node.op) {
      case 'global.get': {
        const local = kept.get(node.global) ?? locals.fresh('i32');
        kept.set(node.global, local);
        return get(local);
      }
      case 'if':
        return {
          ...node,
          condition: replace(node.condition),
          whenTrue: all(node.whenTrue),
          whenFalse: all(node.whenFalse),
        };
      case 'either':
        return {
          ...node,
          condition: replace(node.condition),
          whenTrue: replace(node.whenTrue),
          whenFalse: replace(node.whenFalse),
        };
      case 'repeat':
        return { ...node, body: all(node.body), again: replace(node.again) };
      case 'while':
        return { ...node, condition: replace(node.condition), body: all(node.body) };
      default:
        return 'args' in node ? { ...node, args: all(node.args) } : node;
    }
  };
  const body = all(entry.body);
  const returns = entry.returns === undefined ? {} : { returns: replace(entry.returns) };
  const reads = [...kept].map(([global, local]) => set(local, globalGet(global)));
  return { ...entry, locals: [...entry.locals, ...locals.types], body: [...reads, ...body], ...returns };
}
