import type { Expr, Stmt } from '../../ir/types.ts';

/** The blocks inside a statement. */
export function innerBlocks(stmt: Stmt): readonly (readonly Stmt[])[] {
  switch (stmt.op) {
    case 'stage':
    case 'loop':
    case 'trial':
      return [stmt.body];
    case 'if':
      return [stmt.body, stmt.otherwise];
    default:
      return [];
  }
}

/** Adds the locals that a statement reads, at any depth. */
export function localsRead(stmt: Stmt, into: Set<number>): void {
  for (const expr of expressionsOf(stmt)) localsIn(expr, into);
  for (const inner of innerBlocks(stmt)) for (const each of inner) localsRead(each, into);
}

/** Adds the locals that a statement assigns, at any depth. */
export function localsAssigned(stmt: Stmt, into: Set<number>): void {
  if (stmt.op === 'let' || stmt.op === 'loop') into.add(stmt.local);
  if (stmt.op === 'trial') into.add(stmt.u).add(stmt.spare);
  if (stmt.op === 'draw') into.add(stmt.first).add(stmt.second);
  for (const inner of innerBlocks(stmt)) for (const each of inner) localsAssigned(each, into);
}

/** How often each local is assigned in the code of a body. */
export function timesAssigned(body: readonly Stmt[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  const visit = (stmt: Stmt): void => {
    const own = new Set<number>();
    if (innerBlocks(stmt).length === 0) localsAssigned(stmt, own);
    else localsAssigned({ ...stmt, body: [], ...(stmt.op === 'if' ? { otherwise: [] } : {}) } as Stmt, own);
    for (const local of own) times.set(local, (times.get(local) ?? 0) + 1);
    for (const inner of innerBlocks(stmt)) inner.forEach(visit);
  };
  body.forEach(visit);
  return times;
}

/** The body without the statements that `drop` names, and without what is empty then. */
export function without(body: readonly Stmt[], drop: (stmt: Stmt) => boolean): Stmt[] {
  return body.flatMap((stmt): Stmt[] => {
    if (drop(stmt)) return [];
    switch (stmt.op) {
      case 'if': {
        const then = without(stmt.body, drop);
        const otherwise = without(stmt.otherwise, drop);
        if (then.length === 0 && otherwise.length === 0) return [];
        if (then.length > 0) return [{ ...stmt, body: then, otherwise }];
        return [{ op: 'if', condition: { op: 'not', of: stmt.condition }, body: otherwise, otherwise: [] }];
      }
      case 'loop':
      case 'trial': {
        const inner = without(stmt.body, drop);
        return inner.length === 0 ? [] : [{ ...stmt, body: inner }];
      }
      default:
        return [stmt];
    }
  });
}

/** Adds the columns that a statement stores to, at any depth. */
export function columnsStored(stmt: Stmt, into: Set<number>): void {
  if (stmt.op === 'store') into.add(stmt.column);
  for (const inner of innerBlocks(stmt)) for (const each of inner) columnsStored(each, into);
}

/** The expressions that a statement itself evaluates. */
export function expressionsOf(stmt: Stmt): readonly Expr[] {
  switch (stmt.op) {
    case 'let':
      return [stmt.value];
    case 'store':
      return stmt.index === undefined ? [stmt.value] : [stmt.index, stmt.value];
    case 'if':
      return [stmt.condition];
    case 'loop':
      return [stmt.count];
    case 'trial':
      return [stmt.threshold];
    case 'count':
      return stmt.row === undefined ? [stmt.amount] : [stmt.row.index, stmt.amount];
    case 'event':
      return [stmt.value];
    default:
      return [];
  }
}

/** The operands of an expression. */
export function operandsOf(expr: Expr): readonly Expr[] {
  const operands: Expr[] = [];
  eachOperand(expr, (operand) => operands.push(operand));
  return operands;
}

/** Calls `visit` with each operand of an expression. Programs are walked through many times, and this makes no arrays. */
export function eachOperand(expr: Expr, visit: (operand: Expr) => void): void {
  switch (expr.op) {
    case 'const':
    case 'bool':
    case 'local':
    case 'tick':
    case 'unit':
    case 'flag':
      break;
    case 'load':
    case 'signal':
      if (expr.index !== undefined) visit(expr.index);
      break;
    case 'lagged':
    case 'link':
      visit(expr.unit);
      break;
    case 'table':
      visit(expr.index);
      break;
    case 'not':
    case 'negate':
      visit(expr.of);
      break;
    case 'choose':
      visit(expr.condition);
      visit(expr.whenTrue);
      visit(expr.whenFalse);
      break;
    default:
      visit(expr.left);
      visit(expr.right);
  }
}

/** The expression with each of its operands as `change` gives it. */
export function mapOperands(expr: Expr, change: (operand: Expr) => Expr): Expr {
  switch (expr.op) {
    case 'const':
    case 'bool':
    case 'local':
    case 'tick':
    case 'unit':
    case 'flag':
      return expr;
    case 'load':
    case 'signal':
      return expr.index === undefined ? expr : { ...expr, index: change(expr.index) };
    case 'lagged':
    case 'link':
      return { ...expr, unit: change(expr.unit) };
    case 'table':
      return { ...expr, index: change(expr.index) };
    case 'not':
    case 'negate':
      return { ...expr, of: change(expr.of) };
    case 'choose':
      return {
        ...expr,
        condition: change(expr.condition),
        whenTrue: change(expr.whenTrue),
        whenFalse: change(expr.whenFalse),
      };
    default:
      return { ...expr, left: change(expr.left), right: change(expr.right) };
  }
}

/** The statement with all its expressions, at any depth, as `change` gives them. */
export function mapExpressions(stmt: Stmt, change: (expr: Expr) => Expr): Stmt {
  const block = (body: readonly Stmt[]): Stmt[] => body.map((inner) => mapExpressions(inner, change));
  switch (stmt.op) {
    case 'stage':
      return { ...stmt, body: block(stmt.body) };
    case 'let':
    case 'event':
      return { ...stmt, value: change(stmt.value) };
    case 'store': {
      const index = stmt.index === undefined ? {} : { index: change(stmt.index) };
      return { ...stmt, ...index, value: change(stmt.value) };
    }
    case 'if':
      return {
        ...stmt,
        condition: change(stmt.condition),
        body: block(stmt.body),
        otherwise: block(stmt.otherwise),
      };
    case 'loop':
      return { ...stmt, count: change(stmt.count), body: block(stmt.body) };
    case 'trial':
      return { ...stmt, threshold: change(stmt.threshold), body: block(stmt.body) };
    case 'count': {
      const row = stmt.row === undefined ? {} : { row: { ...stmt.row, index: change(stmt.row.index) } };
      return { ...stmt, ...row, amount: change(stmt.amount) };
    }
    case 'draw':
      return stmt;
  }
}

export function localsIn(expr: Expr, into: Set<number>): void {
  if (expr.op === 'local') into.add(expr.local);
  else eachOperand(expr, (operand) => localsIn(operand, into));
}

/** Columns of the unit itself that an expression reads. */
export function columnsIn(expr: Expr, into: Set<number>): void {
  if (expr.op === 'load') into.add(expr.column);
  eachOperand(expr, (operand) => columnsIn(operand, into));
}
