import { BINARY, UNARY } from './operations.ts';
import type { Expr, Flag, Program, Signal, Stmt } from './types.ts';

/** The program as text, for `--emit ir` and for goldens: declarations first, then the body by stages. */
export function printProgram(program: Program): string {
  const lines: string[] = [
    `program ${program.name}: ${program.ticks} ticks, coupling ${program.coupling}`,
    `cells: ${program.cells.regions} regions × ${program.cells.groups} groups`,
    '',
    'columns',
  ];
  for (const column of program.columns) {
    const array = column.length > 1 ? `[${column.length}]` : '';
    const start = column.kind === 'state' ? ` starts ${column.initial}` : '';
    const lagged = column.lagged ? ' lagged' : '';
    lines.push(`  ${column.kind} ${column.name}${array}: ${column.min}..${column.max}${start}${lagged}`);
  }
  lines.push('', 'streams');
  for (const stream of program.streams) lines.push(`  "${stream.name}" bound 2^-${stream.exponent}`);
  if (program.tables.length > 0) lines.push('', 'tables');
  for (const table of program.tables) lines.push(`  ${table.name} = [${table.values.join(', ')}]`);
  if (program.links.length > 0) lines.push('', `links ${program.links.join(', ')}`);
  if (program.flags.length > 0) lines.push('', 'flags');
  for (const flag of program.flags) {
    lines.push(`  ${flag.name}: ${printFlag(program, flag)}`);
  }
  if (program.signals.length > 0) lines.push('', 'signals');
  for (const { name, length, rule } of program.signals)
    lines.push(`  ${name}${length > 1 ? `[${length}]` : ''}: ${printSignal(program, rule)}`);
  lines.push('', 'every unit, every tick');
  printBlock(program, program.body, 1, lines);
  return `${lines.join('\n')}\n`;
}

function printFlag({ measures }: Program, flag: Flag): string {
  const lasting = flag.lastingTicks < 0 ? 'for good' : `for ${flag.lastingTicks} ticks`;
  const where = flag.region === undefined ? '' : ` of region ${flag.region.index}`;
  const { from, to } = flag.looks ?? {};
  const looks = from === undefined ? '' : `, looking from tick ${from}${to === undefined ? '' : ` to ${to}`}`;
  const sign = flag.below ? '<' : '>';
  return `when ${measures[flag.measure]!.name} ${sign} ${flag.threshold}/2^30 of persons${where}, ${lasting}${looks}`;
}

function printSignal({ measures, flags }: Program, rule: Signal['rule']): string {
  if (rule.kind === 'in-force') return `1 where ${flags[rule.flag]!.name} is in force`;
  if (rule.kind === 'cutoff') {
    const first = measures[rule.measure]!.name;
    return `cut in steps of ${rule.width} with at most ${rule.share}/2^30 of ${first} and the ${rule.bins - 1} after it above`;
  }
  const per =
    rule.per === undefined ? '' : ` for each ${rule.per.persons} ${measures[rule.per.measure]!.name}`;
  return `${rule.capacity}/2^16${per} over ${measures[rule.measure]!.name}, at most ${rule.most}/2^30`;
}

function printBlock(program: Program, body: readonly Stmt[], depth: number, lines: string[]): void {
  const pad = '  '.repeat(depth);
  const local = (index: number) => program.locals[index]!.name;
  const show = (expr: Expr) => printExpr(program, expr);
  for (const stmt of body) {
    switch (stmt.op) {
      case 'stage':
        lines.push(`${pad}stage ${stmt.name}`);
        printBlock(program, stmt.body, depth + 1, lines);
        break;
      case 'let':
        lines.push(`${pad}${local(stmt.local)} = ${show(stmt.value)}`);
        break;
      case 'store': {
        const index = stmt.index === undefined ? '' : `[${show(stmt.index)}]`;
        lines.push(`${pad}store ${program.columns[stmt.column]!.name}${index} = ${show(stmt.value)}`);
        break;
      }
      case 'if':
        lines.push(`${pad}if ${show(stmt.condition)}`);
        printBlock(program, stmt.body, depth + 1, lines);
        if (stmt.otherwise.length > 0) {
          lines.push(`${pad}else`);
          printBlock(program, stmt.otherwise, depth + 1, lines);
        }
        break;
      case 'loop':
        lines.push(`${pad}loop ${local(stmt.local)} below ${show(stmt.count)} (at most ${stmt.limit})`);
        printBlock(program, stmt.body, depth + 1, lines);
        break;
      case 'trial':
        lines.push(
          `${pad}trial "${program.streams[stmt.stream]!.name}" at ${show(stmt.threshold)} -> ${local(stmt.u)}, ${local(stmt.spare)}`,
        );
        printBlock(program, stmt.body, depth + 1, lines);
        break;
      case 'draw':
        lines.push(
          `${pad}${local(stmt.first)}, ${local(stmt.second)} = draw "${program.streams[stmt.stream]!.name}" block ${stmt.block}`,
        );
        break;
      case 'count':
        lines.push(
          `${pad}count ${program.measures[stmt.measure]!.name}${stmt.row === undefined ? '' : ` + ${show(stmt.row.index)}`} by ${show(stmt.amount)}`,
        );
        break;
      case 'event': {
        const code = program.events[stmt.event]!;
        lines.push(`${pad}event ${code.what} ${code.subject} (${show(stmt.value)})`);
        break;
      }
    }
  }
}

function printExpr(program: Program, expr: Expr): string {
  const show = (inner: Expr): string => printExpr(program, inner);
  switch (expr.op) {
    case 'const':
    case 'bool':
      return String(expr.value);
    case 'local':
      return program.locals[expr.local]!.name;
    case 'tick':
    case 'unit':
      return expr.op;
    case 'flag':
      return `flag(${program.flags[expr.flag]!.name})`;
    case 'signal': {
      const index = expr.index === undefined ? '' : `[${show(expr.index)}]`;
      return `signal(${program.signals[expr.signal]!.name})${index}`;
    }
    case 'load': {
      const index = expr.index === undefined ? '' : `[${show(expr.index)}]`;
      return `${program.columns[expr.column]!.name}${index}`;
    }
    case 'lagged':
      return `before(${program.columns[expr.column]!.name} of ${show(expr.unit)})`;
    case 'link':
      return `${program.links[expr.link]!}(${show(expr.unit)})`;
    case 'table':
      return `${program.tables[expr.table]!.name}[${show(expr.index)}]`;
    case 'not':
    case 'negate':
      return `${UNARY[expr.op].sign}${show(expr.of)}`;
    case 'choose':
      return `(${show(expr.condition)} ? ${show(expr.whenTrue)} : ${show(expr.whenFalse)})`;
    default:
      return `(${show(expr.left)} ${BINARY[expr.op].sign} ${show(expr.right)})`;
  }
}
