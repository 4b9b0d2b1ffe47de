import type { Code, FunctionCode, ModuleCode, Signature, Type } from './code.ts';
import { LANE, MEMORY, MEMORY_LANE, PLAIN } from './opcodes.ts';

/** The binary form of a module (WebAssembly core specification 2.0, chapter 5). */
export function encodeModule(module: ModuleCode): Uint8Array<ArrayBuffer> {
  const types = new Map<string, number>();
  const signatures: Signature[] = [];
  const typeOf = (signature: Signature): number => {
    const key = `${signature.params.join()}:${signature.result ?? ''}`;
    let index = types.get(key);
    if (index === undefined) {
      index = signatures.push(signature) - 1;
      types.set(key, index);
    }
    return index;
  };
  const { imports, globals, functions } = module;
  const indices = new Map([...imports, ...functions].map(({ name }, index) => [name, index]));
  const imported = [
    [...name('glasshouse'), ...name('memory'), 0x02, 0x00, 0x01],
    ...globals.map((global) => [...name('glasshouse'), ...name(global), 0x03, VALUE.i32, 0x01]),
    ...imports.map((entry) => [...name('glasshouse'), ...name(entry.name), 0x00, ...unsigned(typeOf(entry))]),
  ];
  const declared = functions.map((entry) => unsigned(typeOf(entry)));
  const exported = functions
    .filter((entry) => entry.exported === true)
    .map((entry) => [...name(entry.name), 0x00, ...unsigned(indices.get(entry.name)!)]);
  const bodies = functions.map((entry) => functionBody(entry, indices));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, signatures.map(functionType)),
    ...section(2, imported),
    ...section(3, declared),
    ...section(7, exported),
    ...sectionOf(10, bodies),
  ]);
}

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128. */
export function signed(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const done = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

const VALUE: Readonly<Record<Type, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
const NO_VALUE = 0x40;
const END = 0x0b;

function functionType({ params, result }: Signature): number[] {
  const results = result === undefined ? [] : [VALUE[result]];
  return [0x60, params.length, ...params.map((type) => VALUE[type]), results.length, ...results];
}

function functionBody(entry: FunctionCode, indices: ReadonlyMap<string, number>): number[] {
  const runs: { type: Type; count: number }[] = [];
  for (const type of entry.locals) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  const bytes = [...unsigned(runs.length)];
  for (const { type, count } of runs) bytes.push(...unsigned(count), VALUE[type]);
  for (const instruction of entry.body) write(instruction, indices, bytes);
  if (entry.returns !== undefined) write(entry.returns, indices, bytes);
  bytes.push(END);
  return bytes;
}

/** Operands first, then the instruction. */
function write(node: Code, indices: ReadonlyMap<string, number>, out: number[]): void {
  const all = (nodes: readonly Code[]): void => {
    for (const each of nodes) write(each, indices, out);
  };
  switch (node.op) {
    case 'i32.const':
      out.push(0x41, ...signed(BigInt(node.value)));
      break;
    case 'i64.const':
      out.push(0x42, ...signed(node.value));
      break;
    case 'v128.const':
      out.push(0xfd, 12);
      for (const value of node.lanes) out.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
      break;
    case 'local.get':
      out.push(0x20, ...unsigned(node.local));
      break;
    case 'local.set':
    case 'local.tee':
      all(node.args);
      out.push(node.op === 'local.set' ? 0x21 : 0x22, ...unsigned(node.local));
      break;
    case 'global.get':
      out.push(0x23, ...unsigned(node.global));
      break;
    case 'call':
      all(node.args);
      out.push(0x10, ...unsigned(indices.get(node.callee)!));
      break;
    case 'if':
      write(node.condition, indices, out);
      out.push(0x04, NO_VALUE);
      all(node.then);
      if (node.otherwise.length > 0) {
        out.push(0x05);
        all(node.otherwise);
      }
      out.push(END);
      break;
    case 'either':
      write(node.condition, indices, out);
      out.push(0x04, VALUE[node.type]);
      write(node.then, indices, out);
      out.push(0x05);
      write(node.otherwise, indices, out);
      out.push(END);
      break;
    case 'repeat':
      out.push(0x03, NO_VALUE);
      all(node.body);
      write(node.again, indices, out);
      out.push(0x0d, 0, END);
      break;
    case 'while':
      // block { loop { leave unless the condition holds; body; again } }
      out.push(0x02, NO_VALUE, 0x03, NO_VALUE);
      write(node.condition, indices, out);
      out.push(0x45, 0x0d, 1);
      all(node.body);
      out.push(0x0c, 0, END, END);
      break;
    case 'i8x16.shuffle':
      all(node.args);
      out.push(0xfd, 13, ...node.bytes);
      break;
    default:
      all(node.args);
      out.push(...immediates(node));
  }
}

function immediates(node: Extract<Code, { args: readonly Code[] }>): number[] {
  if ('offset' in node && 'lane' in node) {
    const [opcode, alignment] = MEMORY_LANE[node.op];
    return [...prefixed(opcode), alignment, ...unsigned(node.offset), node.lane];
  }
  if ('offset' in node) {
    const [opcode, alignment] = MEMORY[node.op];
    return [...prefixed(opcode), alignment, ...unsigned(node.offset)];
  }
  if ('lane' in node) return [...prefixed(LANE[node.op]), node.lane];
  return prefixed(PLAIN[node.op as keyof typeof PLAIN]);
}

/** Numbers after the prefix are LEB128. */
function prefixed(opcode: readonly number[]): number[] {
  const [first, second] = opcode;
  return second === undefined ? [first!] : [first!, ...unsigned(second)];
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const content = [...unsigned(entries.length), ...entries.flat()];
  return [id, ...unsigned(content.length), ...content];
}

/** A section whose entries have their length before them. */
function sectionOf(id: number, entries: readonly number[][]): number[] {
  return section(id, entries.map((entry) => unsigned(entry.length).concat(entry)));
}

function name(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return [...unsigned(bytes.length), ...bytes];
}
