import type { Model } from '../model/types.ts';
import type { RunInputs, SourceText } from '../results/types.ts';
import { shelfFile, shippedRegimes } from './catalogue.ts';
import { settingText } from './command-line.ts';
import { prepare, RegimeError, type RegimeParts } from './prepare.ts';

/** The model of a run, made again from the texts in its manifest. Throws a `RegimeError` where they have errors now. */
export function modelOf(run: Pick<RunInputs, 'regime' | 'inputs'>): Model {
  const prepared = prepare(partsOfRun(run));
  if (prepared.model === undefined) throw new RegimeError(prepared);
  return prepared.model;
}

/** The texts in the manifest of a run, as they were put together. */
export function partsOfRun({ regime, inputs }: Pick<RunInputs, 'regime' | 'inputs'>): RegimeParts {
  const byRole = (role: SourceText['role']) => regime.texts.filter((text) => text.role === role);
  const [own] = byRole('regime');
  const shipped = shippedRegimes();
  return {
    regime: own!,
    overlays: byRole('overlay'),
    settings: inputs.settings.map(settingText),
    ids: shipped.ids,
    // The text that was run comes first: the shelf may hold another by now, or none.
    resolve: (id) =>
      byRole('base').find(({ file }) => file === shelfFile(id, 'regime')) ?? shipped.resolve(id),
  };
}
