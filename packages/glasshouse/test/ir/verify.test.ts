import { describe, expect, it } from 'vitest';
import type { Expr, Program, Stmt } from '../../src/ir/types.ts';
import { verifyProgram } from '../../src/ir/verify.ts';

const one: Expr = { op: 'const', value: 1 };
const yes: Expr = { op: 'bool', value: true };

describe('the verifier', () => {
  it('lets a valid program through', () => {
    expect(faults([{ op: 'store', column: 2, value: one }])).toEqual([]);
  });

  const wrong: [string, readonly Stmt[], RegExp][] = [
    ['a store to an attribute', [{ op: 'store', column: 0, value: one }], /store to attribute region/],
    ['a column that is not there', [{ op: 'store', column: 9, value: one }], /column 9 does not exist/],
    [
      'a boolean where a number belongs',
      [{ op: 'store', column: 2, value: yes }],
      /stored value is bool, not i32/,
    ],
    [
      'a number as a condition',
      [{ op: 'if', condition: one, body: [], otherwise: [] }],
      /condition is i32, not bool/,
    ],
    [
      'a local before it is assigned',
      [{ op: 'store', column: 2, value: { op: 'local', local: 0 } }],
      /read before it is assigned/,
    ],
    [
      'a local that only one branch assigns',
      [
        { op: 'if', condition: yes, body: [{ op: 'let', local: 0, value: one }], otherwise: [] },
        { op: 'store', column: 2, value: { op: 'local', local: 0 } },
      ],
      /read before it is assigned/,
    ],
    ['a local of the wrong type', [{ op: 'let', local: 0, value: yes }], /local a is i32, not bool/],
    [
      'operands of different types',
      [{ op: 'store', column: 2, value: { op: 'add', left: one, right: yes } }],
      /right of add is bool/,
    ],
    [
      'a constant beyond 32 bits',
      [{ op: 'store', column: 2, value: { op: 'const', value: 2 ** 31 } }],
      /not a 32-bit integer/,
    ],
    ['an index where there is no array', [{ op: 'store', column: 2, index: one, value: one }], /is no array/],
    ['an array without an index', [{ op: 'store', column: 3, value: one }], /without an index/],
    [
      'a read of others that is not lagged',
      [{ op: 'store', column: 2, value: { op: 'lagged', column: 2, unit: one } }],
      /not lagged/,
    ],
    [
      'a stage inside a statement',
      [{ op: 'if', condition: yes, body: [{ op: 'stage', name: 'lists', body: [] }], otherwise: [] }],
      /stage lists inside/,
    ],
    ['a measure that is not there', [{ op: 'count', measure: 3, amount: one }], /measure 3 does not exist/],
    [
      'a row that runs past the measures',
      [{ op: 'count', measure: 0, amount: one, row: { index: one, length: 4 } }],
      /measure 3 does not exist/,
    ],
    [
      'a stream that is not there',
      [{ op: 'draw', stream: 5, block: 0, first: 0, second: 0 }],
      /stream 5 does not exist/,
    ],
  ];
  it.each(wrong)('refuses %s', (_, body, message) => {
    expect(faults(body).join('\n')).toMatch(message);
  });

  it('refuses names declared twice and flags without national coupling', () => {
    const program = {
      ...base([]),
      streams: [
        { name: 's', exponent: 0 },
        { name: 's', exponent: 0 },
      ],
    };
    expect(verifyProgram(program).join('\n')).toMatch(/stream s is declared twice/);
    const flags = [{ name: 'f', measure: 0, threshold: 1, lastingTicks: 1 }];
    expect(verifyProgram({ ...base([]), flags }).join('\n')).toMatch(/national coupling/);
  });

  it('refuses signals that cannot be made or read', () => {
    const service = { kind: 'service', measure: 0, most: 5, capacity: 1 } as const;
    const signal = { name: 's', length: 1, rule: service };
    const read = (index?: Expr): Stmt => ({
      op: 'store',
      column: 2,
      value: { op: 'signal', signal: 0, ...(index === undefined ? {} : { index }) },
    });
    const withSignals = (signals: Program['signals'], body: readonly Stmt[] = []) =>
      verifyProgram({ ...base(body), signals, coupling: 'nation' }).join('\n');
    expect(withSignals([signal], [read()])).toBe('');
    expect(withSignals([{ ...signal, length: 2 }], [read({ op: 'const', value: 1 })])).toBe('');
    expect(verifyProgram({ ...base([]), signals: [signal] }).join()).toMatch(/national coupling/);
    expect(withSignals([{ ...signal, length: 3 }])).toMatch(/signal s: 3 values/);
    expect(withSignals([signal, signal])).toMatch(/signal s is declared twice/);
    expect(withSignals([{ ...signal, rule: { ...service, measure: 9 } }])).toMatch(
      /measure 9 does not exist/,
    );
    expect(withSignals([{ ...signal, rule: { ...service, most: 2 ** 31 } }])).toMatch(/at most/);
    expect(withSignals([{ ...signal, rule: { ...service, capacity: 0.5 } }])).toMatch(/capacity/);
    expect(withSignals([{ ...signal, rule: { kind: 'in-force', flag: 0 } }])).toMatch(
      /flag 0 does not exist/,
    );
    expect(withSignals([], [read()])).toMatch(/signal 0 does not exist/);
    expect(withSignals([{ ...signal, length: 2 }], [read()])).toMatch(/array signal s without an index/);
  });
});

function faults(body: readonly Stmt[]): string[] {
  return verifyProgram(base(body));
}

function base(body: readonly Stmt[]): Program {
  const attribute = { kind: 'attribute', min: 0, max: 1, initial: 0, length: 1, lagged: false } as const;
  const state = { kind: 'state', min: 0, max: 9, initial: 0, length: 1, lagged: false } as const;
  return {
    name: 'test',
    ticks: 1,
    columns: [
      { ...attribute, name: 'region' },
      { ...attribute, name: 'group' },
      { ...state, name: 'number' },
      { ...state, name: 'array', length: 4 },
    ],
    locals: [{ name: 'a', type: 'i32' }],
    streams: [{ name: 's', exponent: 0 }],
    tables: [],
    links: [],
    measures: [{ name: 'm' }, { name: 'n' }],
    events: [],
    flags: [],
    signals: [],
    coupling: 'community',
    cells: { regionColumn: 0, regions: 2, groupColumn: 1, groups: 2 },
    body,
  };
}
