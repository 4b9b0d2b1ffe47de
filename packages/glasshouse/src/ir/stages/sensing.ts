import type { Sight, Source } from '../../model/types.ts';
import { boundExponent, CERTAIN, threshold } from '../../random/trials.ts';
import {
  add,
  and,
  assign,
  below,
  constant,
  count,
  differ,
  lagged,
  load,
  local,
  note,
  scale,
  store,
  sub,
  tick,
  truth,
  unit,
  when,
} from '../builder.ts';
import { conditionalMax, scaleWhen } from '../conditional.ts';
import { compileExpression, UNIT_BEFORE } from '../expressions.ts';
import { makeFalseRecord, writeRecord } from '../new-record.ts';
import { noteOnTime } from '../on-time.ts';
import {
  cut,
  dependentShare,
  factorMax,
  fixedPoint,
  mostPerTick,
  onlyWhen,
  perLabel,
  ratePerTick,
  scaleBy,
} from '../quantities.ts';
import { datedRecord, placeRecord, recordWord, retentionTicks, STATUS } from '../records.ts';
import type { Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';
import { duplicateOf, falseMatchesOf, misuseOf, uselessRecordsOf } from './wrong-records.ts';

/** False records, and records of a namesake's acts that arrive by mistake. What is seen of acts is part of conduct. */
export function sensingStage(scope: Scope): Stmt[] {
  return [
    ...scope.model.sources.flatMap((_, source) => falseRecordsOf(scope, source)),
    ...scope.model.sources.flatMap((_, source) => [
      ...falseMatchesOf(scope, source, subjectRule(scope)),
      ...misuseOf(scope, source, subjectRule(scope)),
      ...uselessRecordsOf(scope, source, subjectRule(scope)),
    ]),
    ...recordsOfNamesakes(scope),
  ];
}

/**
 * Which source, if any, sees an act. One word decides, cut into a stretch for each source in the order of the file:
 * a source added at the end catches only what the others miss. Without kept records the act is filed at once; with
 * them the record is written into local `entry`.
 */
export function senseAct(
  scope: Scope,
  kind: number,
  spare: number,
  entry: number | undefined,
  block: number,
): Stmt[] {
  const { model, builder } = scope;
  const sights = sightsOf(model.sources, kind);
  let limit: Expr = constant(0);
  const cases = sights.map(({ sight, source }, index) => {
    const name = `coverage/${model.sources[source]!.id}/${model.kinds[kind]!.id}`;
    const coverage = coverageOf(scope, model.sources[source]!, sight, name);
    const rest: Expr = sub(constant(CERTAIN), limit);
    // The coverage of a later source applies to what is left: 30 bits times 16, rounded down.
    limit =
      index === 0
        ? coverage
        : add(limit, { op: 'scale', left: rest, right: { op: 'shr', left: coverage, right: constant(14) } });
    return { source, limit, body: recordAct(scope, kind, source, entry, block) };
  });
  const unseen: Stmt[] = [count(builder.measure(`unseen/${model.kinds[kind]!.id}`))];
  return cases.reduceRight<Stmt[]>(
    (otherwise, { limit: below30, body }) => when(below(local(spare), below30), body, otherwise),
    unseen,
  );
}

/** The share of acts that a source records: what it covers, without those whom it does not recognise. */
function coverageOf(
  scope: Scope,
  { id, matching, coverageFactors }: Source,
  { coverage }: Sight,
  name: string,
): Expr {
  const base = scaleWhen(scope, dependentShare(scope, coverage, name), coverageFactors, UNIT_BEFORE);
  const covered = cut(base, conditionalMax(scope, coverageFactors) > 1);
  if (matching === undefined) return covered;
  return scale(
    covered,
    perLabel(scope, matching.fnmr, `recognised/${id}`, (fnmr) => fixedPoint(1 - fnmr)),
  );
}

function recordAct(
  scope: Scope,
  kind: number,
  source: number,
  entry: number | undefined,
  block: number,
): Stmt[] {
  const { model, builder } = scope;
  const { id, namesakes } = model.sources[source]!;
  const kindId = model.kinds[kind]!.id;
  const filed = [
    count(builder.measure(`records/${id}/true`)),
    ...noteOnTime(scope, kind),
    ...writeRecord(scope, kind, source, 'true', entry),
    ...duplicateOf(scope, kind, source, block),
  ];
  if (namesakes === undefined) return filed;
  const first = builder.local('name');
  const second = builder.local('unused');
  const outbox = misfiledColumn(scope);
  return [
    { op: 'draw', stream: builder.stream(`namesake/${id}/${kindId}`), block, first, second },
    ...when(
      below(local(first), dependentShare(scope, namesakes, `namesakes/${id}`)),
      [
        count(builder.measure(`records/${id}/namesake`)),
        note(builder.event('sensing', 'misfiled', kindId)),
        ...when(differ(load(outbox), constant(0)), [count(builder.measure('overflow'))]),
        store(outbox, constant(1 + kind + (source << 7))),
        ...(entry === undefined || retentionTicks(scope, kind) === 0
          ? []
          : [
              assign(
                entry,
                datedRecord(constant(recordWord(kind, source, 'namesake', STATUS.absent, true)), tick),
              ),
            ]),
      ],
      filed,
    ),
  ];
}

/** False records of a source are one stream: the word that says that one is invented says of which kind. */
function falseRecordsOf(scope: Scope, source: number): Stmt[] {
  const { model, builder } = scope;
  const { id, sees, falseRecordFactors } = model.sources[source]!;
  const invents = sees.flatMap((sight) =>
    sight.falseRecords === undefined ? [] : [{ ...sight, falseRecords: sight.falseRecords }],
  );
  if (invents.length === 0) return [];

  // The bound of the stream holds for the sum of all kinds.
  const more = conditionalMax(scope, falseRecordFactors);
  const most = invents
    .map(({ falseRecords: { value, by, part } }) =>
      mostPerTick(scope, value, factorMax(scope, by) * more, part),
    )
    .reduce((total, rate) => total + rate, 0);
  const exponent = boundExponent(Math.min(most, 1));
  const u = builder.local('u');
  const spare = builder.local('spare');
  let sum: Expr = constant(0);
  const cases = invents.map(({ kind, falseRecords: { value, by, part } }) => {
    const base = threshold(Math.min(ratePerTick(scope, value) * part, 2 ** -exponent), exponent);
    const name = `false/${id}/${model.kinds[kind]!.id}`;
    const scaled = scaleBy(scope, constant(base), by, name);
    sum = add(sum, scaleWhen(scope, scaled, falseRecordFactors, UNIT_BEFORE));
    return { kind, upTo: sum };
  });
  const body = cases.reduceRight<Stmt[]>(
    (otherwise, { kind, upTo }, index) =>
      when(
        index === cases.length - 1 ? truth(true) : below(local(u), upTo),
        // A source that knows who somebody is makes nothing up that the person cannot have done.
        when(canDo(scope, kind), makeFalseRecord(scope, kind, source, 'invented')),
        otherwise,
      ),
    [],
  );
  return [
    {
      op: 'trial',
      stream: builder.stream(`false/${id}`, exponent),
      threshold: onlyWhen(subjectRule(scope), cut(sum, most * 2 ** exponent > 1)),
      u,
      spare,
      body,
    },
  ];
}

/** Each unit has one namesake; what was misfiled at the namesake in the previous tick arrives here, dated then. */
function recordsOfNamesakes(scope: Scope): Stmt[] {
  const { model, builder } = scope;
  if (!model.sources.some((source) => source.namesakes !== undefined)) return [];
  const outbox = misfiledColumn(scope);
  builder.lag(outbox);
  const namesake = builder.local('namesake');
  const arrived = builder.local('arrived');
  const entry = builder.local('entry');
  const word = recordWord(-1, 0, 'namesake', STATUS.pending, false);
  const file: Stmt[] = [
    count(builder.measure('filed-namesake')),
    note(builder.event('sensing', 'namesake', 'record'), local(arrived)),
    assign(entry, datedRecord(add(constant(word), local(arrived)), sub(tick, constant(1)))),
    ...placeRecord(scope, entry),
  ];
  return [
    assign(namesake, namesakeOf(scope)),
    assign(arrived, lagged(outbox, local(namesake))),
    ...when(
      and(differ(local(arrived), constant(0)), differ(local(namesake), unit), subjectRule(scope)),
      file,
    ),
  ];
}

/** Persons share a name with one other; where there are organisations, these do so among themselves. */
function namesakeOf({ builder, model }: Scope): Expr {
  return model.population.units.length > 1
    ? load(builder.attribute('namesake', 65_535))
    : { op: 'link', link: builder.link('namesake'), unit };
}

/** Where a misfiled record waits for the namesake: 1 + kind + source · 128, or 0. Cleared by `clearMisfiled`. */
function misfiledColumn(scope: Scope): number {
  return scope.builder.state('misfiled', 0, 128 * 32, 0);
}

/** At the start of a tick nothing is misfiled. */
export function clearMisfiled(scope: Scope): Stmt[] {
  const used = scope.model.sources.some((source) => source.namesakes !== undefined);
  return used ? [store(misfiledColumn(scope), constant(0))] : [];
}

/** Whether the kind of conduct is open to the unit now. */
export function canDo(scope: Scope, kind: number): Expr {
  const rule = scope.model.kinds[kind]!.when;
  return rule === undefined ? truth(true) : compileExpression(scope, rule, UNIT_BEFORE);
}

/** Only subjects of the regime have a file. */
export function subjectRule(scope: Scope): Expr | undefined {
  const { subjects } = scope.model.population;
  return subjects === undefined ? undefined : compileExpression(scope, subjects, UNIT_BEFORE);
}

function sightsOf(sources: readonly Source[], kind: number): { sight: Sight; source: number }[] {
  return sources.flatMap(({ sees }, source) =>
    sees.filter((sight) => sight.kind === kind).map((sight) => ({ sight, source })),
  );
}
