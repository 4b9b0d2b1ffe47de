import type { Code, FunctionCode, ModuleCode, Signature } from './code.ts';

/** The text form of a module, in folded instructions, for `--emit wat`. */
export function printWat(module: ModuleCode): string {
  const lines = ['(module', '  (import "glasshouse" "memory" (memory 1))'];
  for (const global of module.globals)
    lines.push(`  (import "glasshouse" "${global}" (global $${global} (mut i32)))`);
  for (const entry of module.imports)
    lines.push(`  (import "glasshouse" "${entry.name}" (func $${entry.name}${signature(entry)}))`);
  for (const entry of module.functions) printFunction(entry, module.globals, lines);
  return `${lines.join('\n')})\n`;
}

const LINE_LENGTH = 110;

function signature({ params, result }: Signature): string {
  const taken = params.length === 0 ? '' : ` (param ${params.join(' ')})`;
  return result === undefined ? taken : `${taken} (result ${result})`;
}

/** What instructions are printed with: names of globals, and who stands for a local. */
interface Names {
  readonly globals: readonly string[];
  readonly kept: FunctionCode['kept'];
}

function printFunction(entry: FunctionCode, globals: readonly string[], lines: string[]): void {
  const names: Names = { globals, kept: entry.kept };
  const exported = entry.exported === true ? ` (export "${entry.name}")` : '';
  lines.push(`  (func $${entry.name}${exported}${signature(entry)}`);
  if (entry.locals.length > 0) lines.push(`    (local ${entry.locals.join(' ')})`);
  for (const node of entry.body) print(node, names, 4, lines);
  if (entry.returns !== undefined) print(entry.returns, names, 4, lines);
  lines[lines.length - 1] += ')';
}

/** One line where it fits, else a line for each operand. */
function print(node: Code, names: Names, depth: number, lines: string[]): void {
  const pad = ' '.repeat(depth);
  const flat = inline(node, names);
  if (flat !== undefined && depth + flat.length <= LINE_LENGTH) {
    lines.push(pad + flat);
    return;
  }
  const group = (head: string, nodes: readonly Code[]): void => {
    lines.push(`${' '.repeat(depth + 2)}${head}`);
    for (const each of nodes) print(each, names, depth + 4, lines);
    lines[lines.length - 1] += ')';
  };
  switch (node.op) {
    case 'if':
    case 'either':
      lines.push(`${pad}(if${node.op === 'either' ? ` (result ${node.type})` : ''}`);
      print(node.condition, names, depth + 2, lines);
      group('(then', node.op === 'if' ? node.whenTrue : [node.whenTrue]);
      if (node.op === 'either' || node.whenFalse.length > 0)
        group('(else', node.op === 'if' ? node.whenFalse : [node.whenFalse]);
      break;
    case 'repeat':
      lines.push(`${pad}(loop`);
      for (const each of node.body) print(each, names, depth + 2, lines);
      print({ op: 'call', callee: BRANCH, args: [node.again] }, names, depth + 2, lines);
      break;
    case 'while':
      lines.push(`${pad}(block (loop`);
      print(
        { op: 'call', callee: LEAVE, args: [{ op: 'i32.eqz', args: [node.condition] }] },
        names,
        depth + 2,
        lines,
      );
      for (const each of node.body) print(each, names, depth + 2, lines);
      lines.push(`${pad}  (br 0))`);
      break;
    default:
      lines.push(`${pad}(${head(node, names)}`);
      for (const each of 'args' in node ? node.args : []) print(each, names, depth + 2, lines);
  }
  lines[lines.length - 1] += ')';
}

/** The node on one line, or undefined for what is never so. */
function inline(node: Code, names: Names): string | undefined {
  if (node.op === 'if' || node.op === 'either' || node.op === 'repeat' || node.op === 'while')
    return undefined;
  let text = head(node, names);
  if (names.kept?.has(node) === true) return `(${text})`;
  for (const each of 'args' in node ? node.args : []) {
    const inner = inline(each, names);
    if (inner === undefined || text.length + inner.length > LINE_LENGTH) return undefined;
    text += ` ${inner}`;
  }
  return `(${text})`;
}

/** Branches print as calls of these names would, without the dollar sign. */
const BRANCH = 'br_if 0';
const LEAVE = 'br_if 1';

function head(node: Code, names: Names): string {
  const local = names.kept?.get(node);
  if (local !== undefined) return `local.get ${local}`;
  switch (node.op) {
    case 'i32.const':
    case 'i64.const':
      return `${node.op} ${node.value}`;
    case 'v128.const':
      return `v128.const i32x4 ${node.lanes.join(' ')}`;
    case 'local.get':
    case 'local.set':
    case 'local.tee':
      return `${node.op} ${node.local}`;
    case 'global.get':
      return `global.get $${names.globals[node.global]!}`;
    case 'call':
      return node.callee === BRANCH || node.callee === LEAVE ? node.callee : `call $${node.callee}`;
    case 'i8x16.shuffle':
      return `i8x16.shuffle ${node.bytes.join(' ')}`;
    default: {
      const offset = 'offset' in node && node.offset > 0 ? ` offset=${node.offset}` : '';
      return `${node.op}${offset}${'lane' in node ? ` ${node.lane}` : ''}`;
    }
  }
}
