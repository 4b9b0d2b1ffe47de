import type { Model } from '../model/types.ts';
import type { Run } from '../results/types.ts';
import { renderReport } from '../views/report/index.ts';
import { readRunData } from './run-data.ts';

/** The report of a run whose results are written, in a language: one HTML file that needs nothing else. */
export async function writeReport(model: Model, run: Run, lang: string): Promise<string> {
  return renderReport(await readRunData(run, model), { lang });
}
