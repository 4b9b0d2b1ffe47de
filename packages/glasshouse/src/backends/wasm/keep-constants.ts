import { type Code, type FunctionCode, globalGet, Locals, set } from './code.ts';

/**
 * Puts every global that a function uses, every vector constant and every vector made of those into a local at its start.
 * Globals change between calls only, but the engine cannot know that and would read them from memory again and again; and it
 * does not move constants out of loops, where each costs two or three instructions a round.
 */
export function keepConstants(entry: FunctionCode): FunctionCode {
  const locals = new Locals(entry.params.length + entry.locals.length);
  const kept = new Map<Code, number>();
  const globals = new Map<number, number>();
  const vectors = new Map<string, { readonly local: number; readonly value: Code }>();
  const keepGlobal = (node: Extract<Code, { op: 'global.get' }>): void => {
    const local = globals.get(node.global) ?? locals.fresh('i32');
    globals.set(node.global, local);
    kept.set(node, local);
  };
  const keepVector = (node: Code, key: string): void => {
    // A copy: what is set once must not be read from where it is kept.
    const vector = vectors.get(key) ?? { local: locals.fresh('v128'), value: { ...node } };
    vectors.set(key, vector);
    kept.set(node, vector.local);
  };
  const all = (nodes: readonly Code[]): void => {
    for (const node of nodes) visit(node);
  };
  const visit = (node: Code): void => {
    switch (node.op) {
      case 'local.get':
      case 'i32.const':
      case 'i64.const':
        break;
      case 'global.get':
        keepGlobal(node);
        break;
      case 'v128.const':
        if (!isCheap(node.lanes)) keepVector(node, node.lanes.join());
        break;
      case 'i32x4.splat':
        all(node.args);
        if (isSteady(node)) keepVector(node, JSON.stringify(node));
        break;
      case 'if':
        visit(node.condition);
        all(node.whenTrue);
        all(node.whenFalse);
        break;
      case 'either':
        visit(node.condition);
        visit(node.whenTrue);
        visit(node.whenFalse);
        break;
      case 'repeat':
        all(node.body);
        visit(node.again);
        break;
      case 'while':
        visit(node.condition);
        all(node.body);
        break;
      default:
        all(node.args);
    }
  };
  all(entry.body);
  if (entry.returns !== undefined) visit(entry.returns);
  const opening = [
    ...[...globals].map(([global, local]) => set(local, globalGet(global))),
    ...[...vectors.values()].map(({ local, value }) => set(local, value)),
  ];
  return { ...entry, locals: [...entry.locals, ...locals.types], body: [...opening, ...entry.body], kept };
}

/** Zeros and ones are made by one instruction. */
const isCheap = (lanes: readonly number[]): boolean =>
  lanes.every((value) => value === 0) || lanes.every((value) => value === -1);

/** Whether the value is made of constants and globals alone. */
function isSteady(node: Code): boolean {
  switch (node.op) {
    case 'i32.const':
    case 'global.get':
      return true;
    case 'i32x4.splat':
    case 'i32.add':
    case 'i32.sub':
    case 'i32.shl':
    case 'i32.shr_u':
    case 'i32.or':
      return node.args.every(isSteady);
    default:
      return false;
  }
}
