import type { RunData } from '../metrics/types.ts';
import type { Language } from '../views/texts/texts.ts';
import type { RunFiles, RunFilesRequest } from './run-files.ts';

/** What draws charts is large and seldom asked for: a page loads it when it is. */

/** The report of a run in a language: one HTML file that needs nothing else. */
export async function reportOf(run: RunData, language: Language): Promise<string> {
  const [{ renderReport }] = await Promise.all([import('../views/report/index.ts'), readIn(language)]);
  return renderReport(run, { lang: language });
}

/** As `makeFiles` of run-files.ts. */
export async function filesOf(request: RunFilesRequest): Promise<RunFiles> {
  const [{ makeFiles }] = await Promise.all([import('./run-files.ts'), readIn(request.language ?? 'en')]);
  return makeFiles(request);
}

async function readIn(language: Language): Promise<void> {
  const { readTexts } = await import('../views/texts/texts.ts');
  await readTexts(language);
}
