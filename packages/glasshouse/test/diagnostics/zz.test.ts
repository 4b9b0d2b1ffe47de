import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/codes.ts';
import { ALL_CODES } from '../../src/diagnostics/pages.ts';
import { wordDiagnostics } from '../../src/diagnostics/wording.ts';
import { prepare } from '../../src/library/prepare.ts';
import { ROOT } from '../house/run-tool.ts';
import { BAD_EXPRESSIONS } from '../language/bad-expressions.ts';
import { BAD_LINES } from '../language/bad-lines.ts';
import { understand } from '../language/expression-samples.ts';
import { load, regimeWith } from '../language/loading.ts';
import { PARAMETERS } from './parameters.ts';

const BAD = join(ROOT, 'conformance/bad');
test('print', async () => {
  const all = [
    ...ALL_CODES.flatMap((code) => PARAMETERS[code].map((p) => diagnostic(code, p as never))),
    ...readdirSync(BAD)
      .filter((n) => n.endsWith('.yaml'))
      .flatMap((file) => prepare({ regime: { file, text: readFileSync(join(BAD, file)) } }).diagnostics),
    ...BAD_LINES.flatMap(([, lines]) => load(regimeWith(lines)).diagnostics),
    ...BAD_EXPRESSIONS.flatMap(([text]) => understand(text).diagnostics),
  ];
  for (const l of process.env.LANGS!.split(',')) {
    const worded = await wordDiagnostics(all, l);
    const lines = all.flatMap((d, i) => [
      `${d.code} ${d.message}\n     ${worded[i]!.message}`,
      ...(d.help ? [`   h ${d.help}\n     ${worded[i]!.help}`] : []),
      ...d.related.map((r, k) => `   r ${r.message}\n     ${worded[i]!.related[k]!.message}`),
    ]);
    writeFileSync(`/tmp/gh/msg-${l}.txt`, [...new Set(lines)].join('\n'));
  }
});
