import { diagnostic } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';
import { checkConduct } from './conduct.ts';
import { checkDowngrades } from './downgrades.ts';
import { Environments, type Watch } from './environments.ts';
import { checkGovernance, requireEffects } from './governance.ts';
import { isWhole, NumberRegistry } from './numbers.ts';
import { checkPopulation } from './population.ts';
import { periodsIn } from './rates.ts';
import { checkDurations, checkGrades, checkParameters, checkScore } from './rating.ts';
import { checkRedress } from './redress.ts';
import { checkConsequences, checkLists, checkObservations, checkResponses } from './rules.ts';
import { checkAccess, checkAgencies, withCopies } from './sharing.ts';
import { checkSources } from './sources.ts';
import { checkStates } from './states.ts';
import { textOf } from './titles.ts';
import type { Model } from './types.ts';
import { checkWords } from './words.ts';

/** The longest run, in ticks: records keep their tick in 12 bits. */
export const HORIZON_TICKS_MAX = 4000;

/**
 * The checked model of a document: names resolved, expressions typed, numbers registered. All errors are reported, in
 * no particular order; `model` is there only when there is none (warnings aside). `watch` hears of every expression.
 */
export function buildModel(
  document: RegimeDocument,
  overlays: readonly string[] = [],
  watch?: Watch,
): { model?: Model; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const tick = document.tick.value;
  const bibliography = document.bibliography ?? [];
  const numbers = new NumberRegistry(
    tick,
    bibliography.map((entry) => entry.key),
    report,
  );
  const checking: Checking = {
    document,
    numbers,
    environments: new Environments(document, report, watch),
    report,
  };

  const model: Model = {
    id: document.id.value,
    title: textOf(document.title),
    ...(document.summary === undefined ? {} : { summary: textOf(document.summary) }),
    overlays,
    tick,
    horizonTicks: horizonTicks(checking),
    population: checkPopulation(checking),
    states: checkStates(checking),
    kinds: checkConduct(checking),
    sources: checkSources(checking),
    ...checkScore(checking),
    grades: checkGrades(checking),
    downgrades: checkDowngrades(checking),
    parameters: checkParameters(checking),
    durations: checkDurations(checking),
    lists: withCopies(checking, checkLists(checking)),
    agencies: checkAgencies(checking),
    consequences: checkConsequences(checking),
    redress: checkRedress(checking),
    responses: checkResponses(checking),
    governance: checkGovernance(checking),
    observations: checkObservations(checking),
    words: checkWords(checking),
    numbers: numbers.numbers,
    bibliography: bibliography.map(({ key, value: { title, where, mark } }) => ({
      key,
      title: title.value,
      mark: mark.value,
      ...(where === undefined ? {} : { where: where.value }),
    })),
  };
  checkAccess(checking, model.lists, model.consequences);
  requireEffects(checking);
  return diagnostics.some((found) => found.severity === 'error') ? { diagnostics } : { model, diagnostics };
}

function horizonTicks({ document, report }: Checking): number {
  const { value, span } = document.horizon;
  const ticks = value.count * periodsIn(value.unit, document.tick.value);
  const text = `${value.count} ${value.unit}${value.count === 1 ? '' : 's'}`;
  if (!isWhole(ticks) || ticks < 1) report(diagnostic('GH1312', { text, tick: document.tick.value }, span));
  if (ticks > HORIZON_TICKS_MAX) {
    report(
      diagnostic(
        'GH1702',
        { what: 'ticks in the horizon', count: Math.round(ticks), countMax: HORIZON_TICKS_MAX },
        span,
      ),
    );
  }
  return Math.round(ticks);
}
