import { CAUSES, type Cause, type FalseCause } from '../model/causes.ts';
import { assign, constant, count, note, tick, truth } from './builder.ts';
import { fileRecord } from './filing.ts';
import { datedRecord, placeRecord, recordWord, retentionTicks, STATUS } from './records.ts';
import type { Scope } from './scope.ts';
import type { Stmt } from './types.ts';

/** A record on its way: filed at once, or put into local `entry` as pending until it is due. */
export function writeRecord(
  scope: Scope,
  kind: number,
  source: number,
  cause: Cause,
  entry: number | undefined,
): Stmt[] {
  if (entry === undefined)
    return fileRecord(scope, constant(kind), truth(cause === 'true'), constant(CAUSES.indexOf(cause)));
  const inTruth = cause === 'true' && retentionTicks(scope, kind) > 0;
  return [
    assign(entry, datedRecord(constant(recordWord(kind, source, cause, STATUS.pending, inTruth)), tick)),
  ];
}

/** A record that is wrong from the start: counted, told to the panel, and on its way to the file. */
export function makeFalseRecord(scope: Scope, kind: number, source: number, cause: FalseCause): Stmt[] {
  const { model, builder } = scope;
  const entry = builder.local('entry');
  const head = [
    count(builder.measure(`records/${model.sources[source]!.id}/${cause}`)),
    note(builder.event('sensing', cause, model.kinds[kind]!.id)),
  ];
  if (!scope.keepsRecords) return [...head, ...writeRecord(scope, kind, source, cause, undefined)];
  return [...head, ...writeRecord(scope, kind, source, cause, entry), ...placeRecord(scope, entry)];
}
