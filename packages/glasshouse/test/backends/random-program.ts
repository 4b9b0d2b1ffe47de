/**
 * Programs at random: valid, and free of faults (every store and index is kept inside). A program is spelled out by a list of
 * numbers, each of which decides one choice, so that fast-check can shrink it; when the list runs out, choices are the simplest.
 */
import * as builder from '../../src/ir/builder.ts';
import type { BinaryOperation, Column, Expr, Program, Stmt, ValueType } from '../../src/ir/types.ts';

const { constant, load, local } = builder;
const MOST = 2 ** 31 - 1;

export function randomProgram(choices: readonly number[]): Program {
  return new Maker(choices).program();
}

class Maker {
  private next = 0;
  private readonly choices: readonly number[];
  private readonly build = new builder.ProgramBuilder();
  private readonly coupled: boolean;
  private readonly flags: number;
  private readonly signals: number;

  constructor(choices: readonly number[]) {
    this.choices = choices;
    this.coupled = this.pick(2) === 1;
    this.flags = this.coupled ? this.pick(3) : 0;
    this.signals = this.flags > 0 ? this.pick(3) : 0;
  }

  program(): Program {
    const { build } = this;
    const [regions, groups] = [1 + this.pick(4), 1 + this.pick(3)];
    build.attribute('region', regions - 1);
    build.attribute('group', groups - 1);
    build.attribute('kind', 5);
    build.attribute('large', 65535);
    build.state('flag', 0, 1, 0);
    build.state('small', -100, 120, -1);
    build.state('byte', 0, 200, 7);
    build.state('medium', -20000, 30000, 0);
    build.state('word', 0, 60000, 100);
    build.state('wide', -(2 ** 31), MOST, -5);
    build.state('slots', 0, 2 ** 30, 0, 5);
    build.state('tallies', -50, 50, 0, 3);
    for (const column of [4, 5, 8, 9]) build.lag(column);
    build.table('bytes', [3, 0, 255, 7, 12]);
    build.table('factors', [65536, 0, 131072, 40000, 98304, 2 ** 31 - 1]);
    build.table('signed', [-1, 5, -300]);
    for (const exponent of [0, 0, 1, 2, 3, 5, 9, 14]) build.stream(`s${build.streams.length}`, exponent);
    for (let k = 0; k < 12; k++) build.measure(`m${k}`);
    build.event('conduct', 'one', 'thing');
    build.event('lists', 'other', 'thing');
    if (this.coupled) ['friend', 'neighbour'].forEach((link) => void build.link(link));
    for (let flag = 0; flag < this.flags; flag++)
      build.flag({ name: `f${flag}`, measure: 0, threshold: 1, lastingTicks: 1 });
    for (let signal = 0; signal < this.signals; signal++) {
      const service = { kind: 'service', measure: 0, most: 1, capacity: 1 } as const;
      build.signal({ name: `n${signal}`, length: signal === 0 ? 1 : regions, rule: service });
    }
    const body = this.block(3, new Set(), 4 + this.pick(12));
    const stages: Stmt[] = [
      { op: 'stage', name: 'conduct', body: body.slice(0, body.length >> 1) },
      { op: 'stage', name: 'observation', body: body.slice(body.length >> 1) },
    ];
    const { columns, locals, streams, tables, links, measures, events, flags, signals } = build;
    return {
      ...{
        name: 'random',
        ticks: 8,
        body: stages,
        columns,
        locals,
        streams,
        tables,
        links,
        measures,
        events,
        flags,
        signals,
      },
      coupling: this.flags > 0 ? 'nation' : this.coupled ? 'community' : 'unit',
      cells: { regionColumn: 0, regions, groupColumn: 1, groups },
    };
  }

  /** 0 to `count` - 1; 0 is the simplest. */
  private pick(count: number): number {
    return (this.choices[this.next++] ?? 0) % count;
  }

  private block(depth: number, known: Set<number>, length: number): Stmt[] {
    return Array.from({ length }, () => this.statement(depth, known));
  }

  /** `known` holds the locals that are assigned here; a statement adds those that it assigns for sure. */
  private statement(depth: number, known: Set<number>): Stmt {
    const inner = (extra: readonly number[] = []): Stmt[] =>
      this.block(depth - 1, new Set([...known, ...extra]), 1 + this.pick(4));
    switch (this.pick(depth > 0 ? 13 : 6)) {
      case 0:
        return this.store(known);
      case 1:
      case 2:
        return this.assign(known);
      case 3:
        return {
          op: 'count',
          measure: this.pick(12),
          amount: this.pick(2) === 0 ? constant(1) : this.number(2, known),
        };
      case 4:
        return {
          op: 'count',
          measure: this.pick(6),
          amount: constant(1 + this.pick(3)),
          row: { index: this.pick(3) === 0 ? this.evenStaircase(known) : this.below(6, known), length: 6 },
        };
      case 5:
        return this.pick(2) === 0
          ? { op: 'event', event: this.pick(2), value: this.number(1, known) }
          : this.draw(known);
      case 6:
      case 7:
      case 8:
        return {
          op: 'if',
          condition: this.condition(2, known),
          body: inner(),
          otherwise: this.pick(3) === 0 ? inner() : [],
        };
      case 9: {
        const counter = this.build.local('k');
        const count = this.pick(2) === 0 ? constant(1 + this.pick(4)) : this.below(5, known);
        return { op: 'loop', local: counter, count, limit: 5, body: inner([counter]) };
      }
      case 10:
        return this.partCount(known);
      default: {
        const [u, spare] = [this.build.local('u'), this.build.local('spare')];
        return {
          op: 'trial',
          stream: this.pick(8),
          threshold: this.threshold(known),
          u,
          spare,
          body: inner([u, spare]),
        };
      }
    }
  }

  /** Counts of some kinds of units, most of them or few. */
  private partCount(known: Set<number>): Stmt {
    const inner = new Set(known);
    const two = [0, 1].map((): Stmt => {
      const value = this.number(2, inner);
      const own = this.build.local('own', 'i32');
      inner.add(own);
      return { op: 'let', local: own, value };
    });
    const [left, right] = two.map((stmt) => local((stmt as Extract<Stmt, { op: 'let' }>).local));
    const count = (): Stmt => ({ op: 'count', measure: this.pick(12), amount: this.number(1, inner) });
    return {
      op: 'if',
      condition: { op: 'lt', left: load(2), right: constant(this.pick(7)) },
      body: [
        ...two,
        {
          op: 'count',
          measure: this.pick(6),
          amount: constant(1),
          row: { index: this.below(6, inner), length: 6 },
        },
        count(),
        { op: 'if', condition: { op: 'lt', left: left!, right: right! }, body: [count()], otherwise: [] },
      ],
      otherwise: [],
    };
  }

  private draw(known: Set<number>): Stmt {
    const [first, second] = [this.build.local('first'), this.build.local('second')];
    known.add(first).add(second);
    return { op: 'draw', stream: this.pick(8), block: this.pick(3), first, second };
  }

  private assign(known: Set<number>): Stmt {
    const type: ValueType = this.pick(3) === 0 ? 'bool' : 'i32';
    const value = type === 'bool' ? this.condition(2, known) : this.number(3, known);
    const old = [...known].filter((index) => this.build.locals[index]!.type === type);
    const target =
      old.length > 0 && this.pick(2) === 0 ? old[this.pick(old.length)]! : this.build.local('x', type);
    known.add(target);
    return { op: 'let', local: target, value };
  }

  private store(known: Set<number>): Stmt {
    const column = 4 + this.pick(8);
    const { min, max, length } = this.build.columns[column]!;
    const value = this.inside(this.number(3, known), min, max);
    return length === 1
      ? builder.store(column, value)
      : builder.store(column, value, this.below(length, known));
  }

  private threshold(known: Set<number>): Expr {
    switch (this.pick(4)) {
      case 0:
        return constant(2 ** 29);
      case 1:
        return constant(this.pick(2) * 2 ** 30);
      case 2:
        return builder.choose(this.condition(1, known), constant(2 ** 28), constant(0));
      default:
        return this.number(2, known);
    }
  }

  private condition(depth: number, known: Set<number>): Expr {
    const locals = [...known].filter((index) => this.build.locals[index]!.type === 'bool');
    switch (this.pick(depth > 0 ? 10 : 3)) {
      case 9:
        return this.toss(known);
      case 0:
        return { op: 'lt', left: this.number(depth - 1, known), right: this.number(depth - 1, known) };
      case 1:
        return locals.length > 0
          ? local(locals[this.pick(locals.length)]!)
          : { op: 'bool', value: this.pick(2) === 1 };
      case 2:
        return this.flags > 0
          ? { op: 'flag', flag: this.pick(this.flags) }
          : builder.equal(load(4), constant(1));
      case 3:
        return { op: 'not', of: this.condition(depth - 1, known) };
      case 4:
      case 5: {
        const op = this.pick(2) === 0 ? 'and' : 'or';
        return { op, left: this.condition(depth - 1, known), right: this.condition(depth - 1, known) };
      }
      case 6:
        return {
          op: 'choose',
          condition: this.condition(depth - 1, known),
          whenTrue: this.condition(depth - 1, known),
          whenFalse: this.condition(depth - 1, known),
        };
      default: {
        const op = (['eq', 'ne', 'le'] as const)[this.pick(3)]!;
        return { op, left: this.number(depth - 1, known), right: this.number(depth - 1, known) };
      }
    }
  }

  private number(depth: number, known: Set<number>): Expr {
    const locals = [...known].filter((index) => this.build.locals[index]!.type === 'i32');
    const part = (): Expr => this.number(depth - 1, known);
    switch (this.pick(depth > 0 ? 16 : 5)) {
      case 0:
        return constant(([0, 1, -1, 3, 17, -40, 1000, 65536, 2 ** 29] as const)[this.pick(9)]!);
      case 1:
        return load(2 + this.pick(8));
      case 2:
        return locals.length > 0 ? local(locals[this.pick(locals.length)]!) : load(3);
      case 3:
        return this.pick(2) === 0 ? builder.tick : builder.unit;
      case 4:
        return load(10, constant(this.pick(5)));
      case 5:
        return load(11, this.below(3, known));
      case 6:
        return {
          op: 'choose',
          condition: this.condition(depth - 1, known),
          whenTrue: part(),
          whenFalse: part(),
        };
      case 7:
        return { op: 'scale', left: this.inside(part(), 0, MOST), right: this.inside(part(), 0, MOST) };
      case 8: {
        const table = this.pick(3);
        return builder.row(table, this.below(this.build.tables[table]!.values.length, known));
      }
      case 9:
        return this.coupled
          ? builder.lagged(([4, 5, 8, 9, 2] as const)[this.pick(5)]!, this.other(known))
          : part();
      case 10:
        return this.staircase(part());
      case 11:
        return this.signals > 0 ? this.signal(known) : { op: 'negate', of: part() };
      default: {
        const op = (['add', 'sub', 'mul', 'min', 'max', 'bitand', 'bitor', 'shl', 'shr'] as const)[
          this.pick(9)
        ]!;
        const right =
          op === 'shl' || op === 'shr' ? (this.pick(2) === 0 ? constant(this.pick(34)) : part()) : part();
        return { op: op satisfies BinaryOperation, left: part(), right };
      }
    }
  }

  private signal(known: Set<number>): Expr {
    const signal = this.pick(this.signals);
    const { length } = this.build.signals[signal]!;
    return { op: 'signal', signal, ...(length === 1 ? {} : { index: this.below(length, known) }) };
  }

  /** Grades and bins look like this. */
  private staircase(of: Expr): Expr {
    const edges = [-100, -3, 0, 1, 5, 50, 600, 20000].slice(0, 2 + this.pick(7));
    return edges.reduce<Expr>(
      (below, edge, index) => builder.choose(builder.atMost(constant(edge), of), constant(index % 6), below),
      constant(5),
    );
  }

  /** Equal steps up from 0, as bins of a score have them. */
  private evenStaircase(known: Set<number>): Expr {
    const width = [1, 3, 50, 701, 6000][this.pick(5)]!;
    const of = this.inside(this.number(1, known), 0, 6 * width - 1);
    return [5, 4, 3, 2, 1].reduceRight<Expr>(
      (below, step) => builder.choose(builder.atMost(constant(step * width), of), constant(step), below),
      constant(0),
    );
  }

  /** Whether a drawn word, where there is one, is below a chance. */
  private toss(known: Set<number>): Expr {
    const words = [...known].filter((index) =>
      /^(u|spare|first|second)$/.test(this.build.locals[index]!.name),
    );
    const chance = constant(([2 ** 29, 2 ** 28, 2 ** 20] as const)[this.pick(3)]!);
    if (words.length === 0) return { op: 'lt', left: this.number(0, known), right: chance };
    return { op: 'lt', left: local(words[this.pick(words.length)]!), right: chance };
  }

  private other(known: Set<number>): Expr {
    const link = this.pick(2);
    switch (this.pick(3)) {
      case 0:
        return { op: 'link', link, unit: builder.unit };
      case 1:
        return { op: 'link', link, unit: { op: 'link', link: 1 - link, unit: builder.unit } };
      default:
        return builder.least(builder.bits(this.number(1, known), 0xffff), builder.unit);
    }
  }

  private below(count: number, known: Set<number>): Expr {
    const index = this.number(1, known);
    return this.pick(2) === 0 && count > 4 ? builder.bits(index, 3) : this.inside(index, 0, count - 1);
  }

  private inside(expr: Expr, min: number, max: number): Expr {
    const whole: Column['min'] = -(2 ** 31);
    const raised = min === whole ? expr : builder.greatest(expr, constant(min));
    return max === MOST ? raised : builder.least(raised, constant(max));
  }
}
