import type { Expr, Stmt } from '../../ir/types.ts';
import { newBlock } from '../../random/threefry.ts';
import { candidateMask, draw } from '../../random/trials.ts';
import { bindExpr, evaluateBool } from './expressions.ts';
import type { Machine } from './machine.ts';

/** A block as a function that runs it for the machine's current unit and tick. */
export function bindBlock(body: readonly Stmt[], machine: Machine): () => void {
  const steps = body.map((stmt) => bindStatement(stmt, machine));
  if (steps.length === 1) return steps[0]!;
  return () => {
    for (let k = 0; k < steps.length; k++) steps[k]!();
  };
}

function bindStatement(stmt: Stmt, machine: Machine): () => void {
  const { locals } = machine;
  switch (stmt.op) {
    case 'stage':
      return bindBlock(stmt.body, machine);
    case 'let': {
      const { local } = stmt;
      const value = bindExpr(stmt.value, machine);
      return () => {
        locals[local] = value();
      };
    }
    case 'store':
      return bindStore(stmt.column, stmt.index, stmt.value, machine);
    case 'if': {
      const condition = evaluateBool(stmt.condition, machine);
      const then = bindBlock(stmt.body, machine);
      const otherwise = bindBlock(stmt.otherwise, machine);
      return () => (condition() ? then() : otherwise());
    }
    case 'loop': {
      const { local, limit } = stmt;
      const count = bindExpr(stmt.count, machine);
      const body = bindBlock(stmt.body, machine);
      return () => {
        const rounds = count();
        if (rounds > limit) throw new Error(`a loop of at most ${limit} rounds was asked for ${rounds}`);
        for (let k = 0; k < rounds; k++) {
          locals[local] = k;
          body();
        }
      };
    }
    case 'trial':
      return bindTrial(stmt, machine);
    case 'draw': {
      const { block, first, second } = stmt;
      const key = machine.keys[stmt.stream]!;
      const words = newBlock();
      return () => {
        draw(key, machine.firstUnit + machine.unit, machine.tick, block, words);
        locals[first] = words[0] >>> 2;
        locals[second] = words[1] >>> 2;
      };
    }
    case 'count': {
      const { measure } = stmt;
      const amount = bindExpr(stmt.amount, machine);
      const measures = machine.program.measures.length;
      if (stmt.row !== undefined) {
        const { length } = stmt.row;
        const index = bindExpr(stmt.row.index, machine);
        return () => {
          const at = index();
          if (at < 0 || at >= length) throw new Error(`a row of ${length} measures has no element ${at}`);
          machine.counts[machine.cell * measures + measure + at]! += amount();
        };
      }
      return () => {
        machine.counts[machine.cell * measures + measure]! += amount();
      };
    }
    case 'event': {
      const { event } = stmt;
      const value = bindExpr(stmt.value, machine);
      return () => machine.panel?.record(machine.unit, machine.tick, event, value());
    }
  }
}

function bindTrial(stmt: Extract<Stmt, { op: 'trial' }>, machine: Machine): () => void {
  const { u, spare } = stmt;
  const { locals } = machine;
  const key = machine.keys[stmt.stream]!;
  const { exponent } = machine.program.streams[stmt.stream]!;
  const candidates = machine.masks[stmt.stream]!;
  const threshold = bindExpr(stmt.threshold, machine);
  const body = bindBlock(stmt.body, machine);
  const words = newBlock();
  return () => {
    const unit = machine.firstUnit + machine.unit;
    const chunk = unit >>> 5;
    if (candidates.chunk !== chunk) {
      candidates.chunk = chunk;
      candidates.mask = candidateMask(key, chunk, machine.tick, exponent);
    }
    if (((candidates.mask >>> (unit & 31)) & 1) === 0) return;
    const t = threshold();
    if (t <= 0) return;
    draw(key, unit, machine.tick, 0, words);
    if (words[0] >>> 2 >= t) return;
    locals[u] = words[0] >>> 2;
    locals[spare] = words[1] >>> 2;
    body();
  };
}

function bindStore(column: number, index: Expr | undefined, value: Expr, machine: Machine): () => void {
  const { name, min, max, length } = machine.program.columns[column]!;
  const values = machine.columns[column]!;
  const compute = bindExpr(value, machine);
  const element = index === undefined ? () => 0 : bindExpr(index, machine);
  return () => {
    const stored = compute();
    const at = element();
    if (stored < min || stored > max)
      throw new Error(`${stored} does not fit column ${name} (${min}..${max})`);
    if (at < 0 || at >= length) throw new Error(`column ${name} has no element ${at}`);
    values[at * machine.size + machine.unit] = stored;
  };
}
