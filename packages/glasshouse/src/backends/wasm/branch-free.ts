import type { Expr, Stmt } from '../../ir/types.ts';
import type { Ranges } from './ranges.ts';
import { cost } from './scalar-expressions.ts';

/**
 * The body with every toss done without a jump. A toss is a condition by which a drawn word decides, with a chance that is
 * neither small nor near one, between arms that do little: the processor would often guess the jump wrong.
 */
export function branchFree(body: readonly Stmt[], ranges: Ranges): Stmt[] {
  return body.flatMap((stmt): Stmt[] => {
    switch (stmt.op) {
      case 'if': {
        const { condition } = stmt;
        const arms = { body: branchFree(stmt.body, ranges), otherwise: branchFree(stmt.otherwise, ranges) };
        if (isEvenChance(condition, ranges) && isLittle(arms)) return bothArms(condition, arms);
        return [{ ...stmt, ...arms }];
      }
      case 'loop':
      case 'trial':
        return [{ ...stmt, body: branchFree(stmt.body, ranges) }];
      default:
        return [stmt];
    }
  });
}

/** Whether a word that was drawn is compared with a chance of 5 % to 95 %. */
function isEvenChance(condition: Expr, ranges: Ranges): boolean {
  if (condition.op !== 'lt' || condition.left.op !== 'local' || condition.right.op !== 'const') return false;
  const { low, high } = ranges.of(condition.left);
  const chance = condition.right.value / 2 ** 30;
  return low === 0 && high === 2 ** 30 - 1 && chance > 0.05 && chance < 0.95;
}

interface Arms {
  readonly body: readonly Stmt[];
  readonly otherwise: readonly Stmt[];
}

const STATEMENTS_MAX = 6;
const COST_MAX = 6;

function isLittle({ body, otherwise }: Arms): boolean {
  return body.length + otherwise.length <= STATEMENTS_MAX && [...body, ...otherwise].every(isSmall);
}

function isSmall(stmt: Stmt): boolean {
  switch (stmt.op) {
    case 'let':
      return cost(stmt.value) <= COST_MAX;
    case 'store':
      return stmt.index === undefined && cost(stmt.value) <= COST_MAX;
    case 'count':
      return stmt.row === undefined && stmt.amount.op === 'const';
    default:
      return false;
  }
}

/** Both arms in turn; where an arm is not meant, each of its statements leaves everything as it is. */
function bothArms(condition: Expr, { body, otherwise }: Arms): Stmt[] {
  const together = countedTogether(condition, body, otherwise);
  const arm = (block: readonly Stmt[], meant: (value: Expr, old: Expr) => Expr): Stmt[] => {
    const changed = (value: Expr, old: Expr): Expr => {
      const step = stepFrom(value, old);
      return step === undefined ? meant(value, old) : { op: 'add', left: old, right: meant(step, ZERO) };
    };
    return block.flatMap((stmt): Stmt[] => {
      switch (stmt.op) {
        case 'let':
          return [{ ...stmt, value: changed(stmt.value, { op: 'local', local: stmt.local }) }];
        case 'store':
          return [{ ...stmt, value: changed(stmt.value, { op: 'load', column: stmt.column }) }];
        case 'count':
          return together === undefined ? [{ ...stmt, amount: meant(stmt.amount, ZERO) }] : [];
        default:
          throw new Error(`${stmt.op} in a toss`);
      }
    });
  };
  return [
    ...(together === undefined ? [] : [together]),
    ...arm(body, (value, old) => ({ op: 'choose', condition, whenTrue: value, whenFalse: old })),
    ...arm(otherwise, (value, old) => ({ op: 'choose', condition, whenTrue: old, whenFalse: value })),
  ];
}

/** By how much a value is more than the old one, where that is a constant: the old one need be read only once then. */
function stepFrom(value: Expr, old: Expr): Expr | undefined {
  if (value.op !== 'add' || value.right.op !== 'const') return undefined;
  return JSON.stringify(value.left) === JSON.stringify(old) ? value.right : undefined;
}

const ZERO: Expr = { op: 'const', value: 0 };

/** One count in a row of two, where each arm counts one thing and their measures are neighbours. */
function countedTogether(
  condition: Expr,
  body: readonly Stmt[],
  otherwise: readonly Stmt[],
): Stmt | undefined {
  const [yes, ...moreYes] = body.filter((stmt) => stmt.op === 'count');
  const [no, ...moreNo] = otherwise.filter((stmt) => stmt.op === 'count');
  if (yes === undefined || no === undefined || moreYes.length > 0 || moreNo.length > 0) return undefined;
  const measure = Math.min(yes.measure, no.measure);
  const apart = Math.abs(yes.measure - no.measure);
  if (apart !== 1 || !isOne(yes.amount) || !isOne(no.amount)) return undefined;
  const index: Expr = {
    op: 'choose',
    condition,
    whenTrue: { op: 'const', value: yes.measure - measure },
    whenFalse: { op: 'const', value: no.measure - measure },
  };
  return { op: 'count', measure, amount: yes.amount, row: { index, length: 2 } };
}

const isOne = (amount: Expr): boolean => amount.op === 'const' && amount.value === 1;
