import type { Model } from '../model/types.ts';
import { ProgramBuilder } from './builder.ts';
import { declareFlags } from './governance.ts';
import { makeScope } from './scope.ts';
import { conductStage } from './stages/conduct.ts';
import { consequencesStage } from './stages/consequences.ts';
import { filingStage } from './stages/filing.ts';
import { listsStage } from './stages/lists.ts';
import { observationStage } from './stages/observation.ts';
import { redressStage } from './stages/redress.ts';
import { responseStage } from './stages/response.ts';
import { scoringStage } from './stages/scoring.ts';
import { sensingStage } from './stages/sensing.ts';
import type { Coupling, Program, StageName, Stmt } from './types.ts';
import { assertVerified } from './verify.ts';

/**
 * Compiles a model, with a value for each of its numbers (model/sample.ts), into the integer program of one unit and
 * tick. Programs of one model differ between replicates in constants only. Horizon: `ticks`, at most 4,000.
 */
export function compile(model: Model, values: Float64Array, ticks: number = model.horizonTicks): Program {
  const builder = new ProgramBuilder();
  const scope = makeScope(model, values, ticks, builder);
  declareFlags(scope);

  const stages: [StageName, Stmt[]][] = [
    ['conduct', conductStage(scope)],
    ['sensing', sensingStage(scope)],
    ['filing', filingStage(scope)],
    ['redress', redressStage(scope)],
    ['scoring', scoringStage(scope)],
    ['lists', listsStage(scope)],
    ['consequences', consequencesStage(scope)],
    ['response', responseStage(scope)],
    ['observation', observationStage(scope)],
  ];
  const body = stages
    .filter(([, statements]) => statements.length > 0)
    .map(([name, statements]): Stmt => ({ op: 'stage', name, body: statements }));

  const program: Program = {
    name: model.id,
    ticks,
    columns: builder.columns,
    locals: builder.locals,
    streams: builder.streams,
    tables: builder.tables,
    links: builder.links,
    measures: builder.measures,
    events: builder.events,
    flags: builder.flags,
    signals: builder.signals,
    coupling: couplingOf(builder),
    cells: {
      regionColumn: scope.columns.region,
      regions: model.population.regions.length,
      groupColumn: scope.columns.group,
      groups: scope.groups.length,
    },
    body,
  };
  return assertVerified(program, 'compile');
}

function couplingOf(builder: ProgramBuilder): Coupling {
  if (builder.flags.length + builder.signals.length > 0) return 'nation';
  return builder.links.length > 0 || builder.columns.some((column) => column.lagged) ? 'community' : 'unit';
}
