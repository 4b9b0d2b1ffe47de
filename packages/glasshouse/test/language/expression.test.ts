import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeExpression } from '../../src/language/expression/describe.ts';
import { printExpression } from '../../src/language/expression/print.ts';
import { BOOL, type ExpressionType, INT, type TypedExpression } from '../../src/language/expression/types.ts';
import { partsOf, usesOf } from '../../src/language/expression/walk.ts';
import { brief, ENVIRONMENT, GRADE, LIFE, outline, understand } from './expression-samples.ts';

fc.configureGlobal({ seed: 20140614 });

/** What is written; how it is understood; how it is said. Titles of values are shown in capitals. */
const GOOD: [text: string, outline: string, words: string][] = [
  ['true', 'true', 'always'],
  ['!true', '(not true)', 'never'],
  ['told', 'told', 'told'],
  [
    'score < floor || recorded(petition)',
    '(or (lt score floor) recorded(conduct kind petition))',
    'score below floor or a new record of PETITION',
  ],
  [
    'recorded("refuses-though-able")',
    'recorded(conduct kind refuses-though-able)',
    'a new record of REFUSES-THOUGH-ABLE',
  ],
  [
    'recorded(refuses_though_able)',
    'recorded(conduct kind refuses-though-able)',
    'a new record of REFUSES-THOUGH-ABLE',
  ],
  ['on("import")', 'on(list import)', 'on the list IMPORT'],
  [
    'grade == "D" && life != \'child\'',
    '(and (eq grade "D") (ne life "child"))',
    'grade is D and life is not CHILD',
  ],
  ['"D" == grade', '(eq "D" grade)', 'grade is D'],
  ['grade == old_grade', '(eq grade old-grade)', 'grade is old-grade'],
  ['life in ["child", "elder"]', '(in life "child" "elder")', 'life is CHILD or ELDER'],
  ['!(life in ["child", "elder"])', '(not (in life "child" "elder"))', 'life is neither CHILD nor ELDER'],
  ['!(life in ["adult"])', '(not (in life "adult"))', 'life is not ADULT'],
  ['score in [0, floor]', '(in score 0 floor)', 'score is 0 or floor'],
  [
    '!(told && (on(barred) || grade != "A"))',
    '(not (and told (or on(list barred) (ne grade "A"))))',
    'not told, or not on the list BARRED and grade is A',
  ],
  [
    '(told || on(barred)) && !recorded(ground_2)',
    '(and (or told on(list barred)) (not recorded(conduct kind ground-2)))',
    '(told or on the list BARRED) and no new record of GROUND-2',
  ],
  [
    'told && score > 0 || life == "child" && told',
    '(or (and told (gt score 0)) (and (eq life "child") told))',
    'told and score above 0, or life is CHILD and told',
  ],
  ['!(score < floor)', '(not (lt score floor))', 'score at least floor'],
  ['!(score >= floor)', '(not (ge score floor))', 'score below floor'],
  [
    'score - floor * pass_2 <= -1',
    '(le (sub score (mul floor pass-2)) (negate 1))',
    '(score minus (floor times pass-2)) at most (minus 1)',
  ],
  [
    'score - (floor - 1) > records_of(petition)',
    '(gt (sub score (sub floor 1)) records-of(conduct kind petition))',
    '(score minus (floor minus 1)) above records of PETITION',
  ],
  ['score-floor > 0', '(gt (sub score floor) 0)', '(score minus floor) above 0'],
  ['told == on(barred)', '(eq told on(list barred))', 'told exactly when on the list BARRED'],
  ['told != on(barred)', '(ne told on(list barred))', 'either told or on the list BARRED but not both'],
  [
    'told ? score > 0 : !told',
    '(choose told (gt score 0) (not told))',
    'if told: score above 0; otherwise: not told',
  ],
  [
    'life == (told ? "child" : "adult")',
    '(eq life (choose told "child" "adult"))',
    'life is (CHILD if told, otherwise ADULT)',
  ],
  [
    'score == (told ? floor : full_marks)',
    '(eq score (choose told floor full-marks))',
    'score is (floor if told, otherwise full-marks)',
  ],
  [
    'told && any(household, on(barred) || grade == "D")',
    '(and told (any household (or on(list barred) (eq grade "D"))))',
    'told and ((on the list BARRED or grade is D) for HOUSEHOLD)',
  ],
  ['!any("holding", grade == "D")', '(not (any holding (eq grade "D")))', '(grade is D) for no HOLDING'],
];

const titles = (category: string, name: string) =>
  category === 'name' ? name : `${category === 'no link' ? 'no ' : ''}${name.toUpperCase()}`;

test.each(GOOD)('%s', (text, tree, words) => {
  const { typed, diagnostics } = understand(text);
  expect(diagnostics.map(brief)).toEqual([]);
  expect(outline(typed!)).toBe(tree);
  expect(describeExpression(typed!, titles)).toBe(words);
  expect(outline(understand(printExpression(typed!)).typed!)).toBe(tree);
});

test('an expression may be a number or a value of an enumeration', () => {
  expect(outline(understand('score - floor', INT).typed!)).toBe('(sub score floor)');
  expect(outline(understand('told ? "A" : grade', GRADE).typed!)).toBe('(choose told "A" grade)');
  expect(understand('told', INT).diagnostics.map(brief)).toEqual([
    'GH1403@1:1-5 expected a number, found a condition',
  ]);
  expect(understand('life', GRADE).diagnostics.map(brief)).toEqual([
    'GH1403@1:1-5 expected a value of `grade`, found a value of `life`',
  ]);
});

test('every part has its type', () => {
  const { typed } = understand('life == "adult" && score > 0');
  const types = (part: TypedExpression): unknown[] => [part.type, ...partsOf(part).flatMap(types)];
  expect(types(typed!)).toEqual([BOOL, BOOL, LIFE, LIFE, BOOL, INT, INT]);
});

test('what an expression uses', () => {
  const { typed } = understand('told && (recorded(petition) || on("severe-list")) && score > full_marks');
  const { names, calls } = usesOf(typed!);
  expect(names.map(({ name, span }) => [name, span.start.column])).toEqual([
    ['told', 1],
    ['score', 54],
    ['full-marks', 62],
  ]);
  expect(calls.map(({ category, argument, span }) => [category, argument, span.start.column])).toEqual([
    ['conduct kind', 'petition', 10],
    ['list', 'severe-list', 32],
  ]);
});

test('what is printed is read as the same', () => {
  fc.assert(
    fc.property(typedExpressions, (typed) => {
      const printed = printExpression(typed);
      const again = understand(printed, typed.type);
      expect(again.diagnostics.map(brief)).toEqual([]);
      expect(outline(again.typed!)).toBe(outline(typed));
      expect(describeExpression(typed, titles)).not.toBe('');
    }),
  );
});

const span = { file: '', start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };

/** Any condition, number or value of `life`, not too deep. */
const typedExpressions: fc.Arbitrary<TypedExpression> = fc.letrec<{
  bool: TypedExpression;
  plain: TypedExpression;
  int: TypedExpression;
  life: TypedExpression;
}>((tie) => {
  const op = <Op extends string>(...ops: Op[]) => fc.constantFrom(...ops);
  const record = (parts: Record<string, fc.Arbitrary<unknown>>, type: ExpressionType) =>
    fc.record(parts).map((node) => ({ ...node, type, span }) as TypedExpression);
  const limits = { maxDepth: 5, depthIdentifier: 'expression' };
  const named = (type: ExpressionType) => {
    const names = [...ENVIRONMENT.names].filter(([, known]) => known.type === type).map(([name]) => name);
    return record({ op: op('name'), name: op(...names) }, type);
  };
  const call = (name: string) => {
    const { argument, result } = ENVIRONMENT.functions.get(name)!;
    const parts = { op: op('call'), function: op(name), category: op(argument.category) };
    return record({ ...parts, argument: op(...argument.names) }, result);
  };
  const choose = (type: ExpressionType, branch: 'bool' | 'int' | 'life') =>
    record({ op: op('choose'), condition: tie('bool'), whenTrue: tie(branch), whenFalse: tie(branch) }, type);
  const label = record({ op: op('label'), index: fc.nat(2) }, LIFE);
  return {
    bool: fc.oneof(
      limits,
      named(BOOL),
      record({ op: op('bool'), value: fc.boolean() }, BOOL),
      call('on'),
      record({ op: op('not'), of: tie('bool') }, BOOL),
      record({ op: op('and', 'or', 'eq', 'ne'), left: tie('bool'), right: tie('bool') }, BOOL),
      record({ op: op('lt', 'le', 'gt', 'ge', 'eq', 'ne'), left: tie('int'), right: tie('int') }, BOOL),
      record({ op: op('eq', 'ne'), left: named(LIFE), right: tie('life') }, BOOL),
      record({ op: op('in'), left: named(LIFE), values: fc.array(label, { minLength: 1 }) }, BOOL),
      record(
        { op: op('in'), left: tie('int'), values: fc.array(tie('int'), { minLength: 1, maxLength: 2 }) },
        BOOL,
      ),
      choose(BOOL, 'bool'),
      record({ op: op('any'), link: op('household', 'holding'), of: tie('plain') }, BOOL),
    ),
    plain: fc.oneof(named(BOOL), call('on'), record({ op: op('not'), of: call('on') }, BOOL)),
    int: fc.oneof(
      limits,
      named(INT),
      record({ op: op('int'), value: fc.nat(1) }, INT),
      call('records-of'),
      record({ op: op('negate'), of: tie('int') }, INT),
      record({ op: op('add', 'sub', 'mul'), left: tie('int'), right: tie('int') }, INT),
      choose(INT, 'int'),
    ),
    life: fc.oneof(limits, named(LIFE), label, choose(LIFE, 'life')),
  };
}).bool;
