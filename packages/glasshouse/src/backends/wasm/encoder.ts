import { Bytes } from './bytes.ts';
import type { Code, FunctionCode, ModuleCode, Signature, Type } from './code.ts';
import { LANE, MEMORY, MEMORY_LANE, PLAIN } from './opcodes.ts';

/** The binary form of a module (WebAssembly core specification 2.0, chapter 5). */
export function encodeModule({ imports, globals, functions }: ModuleCode): Uint8Array<ArrayBuffer> {
  const types = new Types();
  const indices = new Map([...imports, ...functions].map(({ name }, index) => [name, index]));
  const imported = [
    entry().sized('glasshouse').sized('memory').bytes([0x02, 0x00, 0x01]),
    ...globals.map((global) => entry().sized('glasshouse').sized(global).bytes([0x03, VALUE.i32, 0x01])),
    ...imports.map((each) =>
      entry().sized('glasshouse').sized(each.name).byte(0x00).unsigned(types.of(each)),
    ),
  ];
  const declared = functions.map((each) => entry().unsigned(types.of(each)));
  const exported = functions
    .filter((each) => each.exported === true)
    .map((each) => entry().sized(each.name).byte(0x00).unsigned(indices.get(each.name)!));
  const bodies = functions.map((each) => entry().sized(functionBody(each, indices)));
  return new Bytes()
    .bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
    .bytes(section(1, types.entries))
    .bytes(section(2, imported))
    .bytes(section(3, declared))
    .bytes(section(7, exported))
    .bytes(section(10, bodies))
    .done();
}

const VALUE: Readonly<Record<Type, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
const NO_VALUE = 0x40;
const END = 0x0b;

const entry = (): Bytes => new Bytes();

/** The signatures of a module, each once. */
class Types {
  readonly entries: Bytes[] = [];
  private readonly known = new Map<string, number>();

  of({ params, result }: Signature): number {
    const key = `${params.join()}:${result ?? ''}`;
    let index = this.known.get(key);
    if (index === undefined) {
      const results = result === undefined ? [] : [VALUE[result]];
      const taken = params.map((type) => VALUE[type]);
      index =
        this.entries.push(entry().bytes([0x60, taken.length, ...taken, results.length, ...results])) - 1;
      this.known.set(key, index);
    }
    return index;
  }
}

function section(id: number, entries: readonly Bytes[]): Uint8Array {
  const content = new Bytes().unsigned(entries.length);
  for (const each of entries) content.bytes(each.done());
  return new Bytes().byte(id).sized(content).done();
}

function functionBody(entry: FunctionCode, indices: ReadonlyMap<string, number>): Bytes {
  const runs: { type: Type; count: number }[] = [];
  for (const type of entry.locals) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  const out = new Bytes().unsigned(runs.length);
  for (const { type, count } of runs) out.unsigned(count).byte(VALUE[type]);
  const writer = new Writer(out, indices, entry.kept);
  writer.all(entry.body);
  if (entry.returns !== undefined) writer.write(entry.returns);
  return out.byte(END);
}

class Writer {
  private readonly out: Bytes;
  private readonly indices: ReadonlyMap<string, number>;
  private readonly kept: ReadonlyMap<Code, number> | undefined;

  constructor(out: Bytes, indices: ReadonlyMap<string, number>, kept: ReadonlyMap<Code, number> | undefined) {
    this.out = out;
    this.indices = indices;
    this.kept = kept;
  }

  all(nodes: readonly Code[]): void {
    for (const each of nodes) this.write(each);
  }

  /** Operands first, then the instruction. */
  write(node: Code): void {
    const out = this.out;
    const local = this.kept?.get(node);
    if (local !== undefined) {
      out.byte(0x20).unsigned(local);
      return;
    }
    switch (node.op) {
      case 'i32.const':
        out.byte(0x41).signed(node.value);
        break;
      case 'i64.const':
        out.byte(0x42).signed64(node.value);
        break;
      case 'v128.const':
        out.bytes([0xfd, 12]).bytes(new Uint8Array(Int32Array.from(node.lanes).buffer));
        break;
      case 'local.get':
        out.byte(0x20).unsigned(node.local);
        break;
      case 'local.set':
      case 'local.tee':
        this.all(node.args);
        out.byte(node.op === 'local.set' ? 0x21 : 0x22).unsigned(node.local);
        break;
      case 'global.get':
        out.byte(0x23).unsigned(node.global);
        break;
      case 'call':
        this.all(node.args);
        out.byte(0x10).unsigned(this.indices.get(node.callee)!);
        break;
      case 'if':
        this.write(node.condition);
        out.bytes([0x04, NO_VALUE]);
        this.all(node.whenTrue);
        if (node.whenFalse.length > 0) {
          out.byte(0x05);
          this.all(node.whenFalse);
        }
        out.byte(END);
        break;
      case 'either':
        this.write(node.condition);
        out.bytes([0x04, VALUE[node.type]]);
        this.write(node.whenTrue);
        out.byte(0x05);
        this.write(node.whenFalse);
        out.byte(END);
        break;
      case 'repeat':
        out.bytes([0x03, NO_VALUE]);
        this.all(node.body);
        this.write(node.again);
        out.bytes([0x0d, 0, END]);
        break;
      case 'while':
        // block { loop { leave unless the condition holds; body; again } }
        out.bytes([0x02, NO_VALUE, 0x03, NO_VALUE]);
        this.write(node.condition);
        out.bytes([0x45, 0x0d, 1]);
        this.all(node.body);
        out.bytes([0x0c, 0, END, END]);
        break;
      case 'i8x16.shuffle':
        this.all(node.args);
        out.bytes([0xfd, 13]).bytes(node.bytes);
        break;
      default:
        this.all(node.args);
        writePlain(node, out);
    }
  }
}

function writePlain(node: Extract<Code, { args: readonly Code[] }>, out: Bytes): void {
  if ('offset' in node && 'lane' in node) {
    const [opcode, alignment] = MEMORY_LANE[node.op];
    prefixed(opcode, out).unsigned(alignment).unsigned(node.offset).byte(node.lane);
  } else if ('offset' in node) {
    const [opcode, alignment] = MEMORY[node.op];
    prefixed(opcode, out).unsigned(alignment).unsigned(node.offset);
  } else if ('lane' in node) prefixed(LANE[node.op], out).byte(node.lane);
  else prefixed(PLAIN[node.op as keyof typeof PLAIN], out);
}

/** Numbers after the prefix are LEB128. */
function prefixed(opcode: readonly number[], out: Bytes): Bytes {
  out.byte(opcode[0]!);
  for (let at = 1; at < opcode.length; at++) out.unsigned(opcode[at]!);
  return out;
}
