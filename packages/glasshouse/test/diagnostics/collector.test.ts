import { expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/codes.ts';
import { collectDiagnostics } from '../../src/diagnostics/collector.ts';
import { toJson } from '../../src/diagnostics/to-json.ts';
import { spanOf } from './span-of.ts';

const TEXT = 'one: 1\ntwo: 2\n';

test('sorted by file and position, each once', () => {
  const collector = collectDiagnostics();
  const at = (part: string, file: string) =>
    diagnostic('GH1101', { key: part, of: 'a regime' }, spanOf(TEXT, part, file));
  collector.add(at('two', 'b.yaml'), at('one', 'b.yaml'), at('two', 'a.yaml'), at('two', 'b.yaml'));
  collector.add(diagnostic('GH2008', { folder: 'runs' }));
  const sorted = collector.sorted().map(({ span }) => `${span?.file}:${span?.start.line}`);
  expect(sorted).toEqual(['undefined:undefined', 'a.yaml:2', 'b.yaml:1', 'b.yaml:2']);
});

test('warnings are no errors', () => {
  const collector = collectDiagnostics();
  collector.add(diagnostic('GH1505', { conduct: 'petition' }));
  expect(collector.hasErrors()).toBe(false);
  collector.add(diagnostic('GH1002', {}));
  expect(collector.hasErrors()).toBe(true);
});

test('as JSON', () => {
  const found = diagnostic('GH1101', { key: 'two', of: 'a map' }, spanOf(TEXT, 'two'), { suggestion: 'too' });
  expect(toJson([found, diagnostic('GH2008', { folder: 'runs' })])).toEqual([
    {
      code: 'GH1101',
      severity: 'error',
      message: '`two` is not a key of a map',
      file: 'regime.yaml',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 4,
      suggestion: 'too',
    },
    {
      code: 'GH2008',
      severity: 'error',
      message: 'there is no room left on the disk that holds `runs`',
      file: null,
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
    },
  ]);
});
