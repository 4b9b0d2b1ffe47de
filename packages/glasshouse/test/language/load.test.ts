import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/language/load.ts';
import { load, loaded, places, regimeWith, summaries, under } from './loading.ts';

const BASE = regimeWith(`bibliography:
  book: { title: Book, mark: A }
redress:
  notice: { published: 5 %, source: book }
  objection:
    rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] }
    upheld: { assumed: 50 %, range: [20 %, 90 %], note: a guess }
observe:
  told: { when: told }
  two: { when: true }
`);

function overlay(change: string, more = ''): SourceFile & { text: string } {
  return { file: 'o.yaml', text: `glasshouse: 1\noverlay: o\ntitle: { en: O }\n${more}change:\n${change}` };
}

describe('extends', () => {
  const files: Record<string, string> = {
    small: BASE,
    middle: 'glasshouse: 1\nid: middle\nextends: small\ntitle: { en: Middle }\nhorizon: 24 months\n',
    a: 'glasshouse: 1\nid: a\nextends: b\n',
    b: 'glasshouse: 1\nid: b\nextends: a\n',
    broken: 'glasshouse: 1\nid: [',
  };
  const resolve = (id: string) => {
    const text = files[id];
    return text === undefined ? undefined : { file: `${id}.yaml`, text };
  };
  const more = { resolve, ids: Object.keys(files) };

  test('a file says only what differs', () => {
    const document = loaded('glasshouse: 1\nid: mine\nextends: middle\ntick: week\n', more);
    expect(document.id.value).toBe('mine');
    expect(document.extends?.value).toBe('middle');
    expect(document.tick).toMatchObject({ value: 'week', span: { file: 'regime.yaml' } });
    expect(document.horizon).toMatchObject({ value: { count: 24 }, span: { file: 'middle.yaml' } });
    expect(document.redress?.notice?.span.file).toBe('small.yaml');
    expect(document.title.en.value).toBe('Middle');
  });

  test.each([
    ['a base that is not there', 'glasshouse: 1\nid: x\nextends: midle\n', 'GH1203 3:10'],
    ['itself', 'glasshouse: 1\nid: a\nextends: a\n', 'GH1204 3:10'],
    ['a circle', 'glasshouse: 1\nid: x\nextends: a\n', 'GH1204 3:10'],
    ['a name that is none', 'glasshouse: 1\nid: x\nextends: []\n', 'GH1102 1:1'],
    ['no name of its own', 'glasshouse: 1\nextends: small\n', 'GH1102 2:1'],
    ['a broken base', 'glasshouse: 1\nid: x\nextends: broken\n', 'GH1004 2:5'],
    ['a removal of nothing', 'glasshouse: 1\nid: x\nextends: small\nscore: remove\n', 'GH1206 4:1'],
  ])('%s', (_name, text, expected) => {
    const { document, diagnostics } = load(text, more);
    expect(document).toBeUndefined();
    expect(places(diagnostics)).toContain(expected);
  });

  test('an error of the base is shown in the base', () => {
    const { diagnostics, sources } = load('glasshouse: 1\nid: x\nextends: bad\n', {
      resolve: () => ({ file: 'bad.yaml', text: BASE.replace('tick: month', 'tick: moon') }),
    });
    expect(diagnostics.map(({ span }) => span?.file)).toEqual(['bad.yaml']);
    expect(under(sources.get('bad.yaml')!, diagnostics[0]!.span!)).toBe('moon');
  });
});

describe('overlays', () => {
  test('are laid over in their order', () => {
    const first = overlay('  redress: { notice: { assumed: 1 %, range: [0, 2] } }\n');
    const second = { ...overlay('  redress: { notice: { assumed: 7 %, range: [6, 8] } }\n'), file: 'p.yaml' };
    expect(loaded(BASE, { overlays: [first, second] }).redress?.notice?.text).toBe('7 %');
    expect(loaded(BASE, { overlays: [second, first] }).redress?.notice?.text).toBe('1 %');
  });

  test('bring their sources', () => {
    const source = overlay(
      '  redress: { notice: { published: 1 %, source: leaflet } }\n',
      'bibliography:\n  leaflet: { title: Leaflet, mark: C }\n',
    );
    expect(loaded(BASE, { overlays: [source] }).bibliography?.map(({ key }) => key)).toEqual([
      'book',
      'leaflet',
    ]);
  });

  test.each([
    ['an unknown key', overlay('  redres: {}\n'), 'GH1101 5:3'],
    ['a regime', { file: 'o.yaml', text: BASE }, 'GH1207 2:1'],
    ['no title', { file: 'o.yaml', text: 'glasshouse: 1\noverlay: o\nchange: {}\n' }, 'GH1102 1:1'],
    ['another name', overlay('  id: other\n'), 'GH1101 5:3'],
    ['a list', overlay('  - a\n'), 'GH1103 4:1'],
    ['a removal of nothing', overlay('  sources: { court: remove }\n'), 'GH1206 5:14'],
    ['a wrong value', overlay('  redress: { notice: 5 % }\n'), 'GH1305 5:22'],
  ])('%s', (_name, source, expected) => {
    const { document, diagnostics } = load(BASE, { overlays: [source] });
    expect(document).toBeUndefined();
    expect(places(diagnostics), summaries(diagnostics).join('\n')).toContain(expected);
    expect(diagnostics.every(({ span }) => span?.file === 'o.yaml')).toBe(true);
  });

  test('an overlay is not a regime', () => {
    expect(places(load(overlay('  {}\n').text).diagnostics)).toEqual(['GH1207 2:1']);
  });

  test('errors of all files are reported at once', () => {
    const { diagnostics } = load(BASE.replace('tick: month', 'tick: moon'), {
      overlays: [overlay('  horizon: long\n')],
      settings: ['redress.notise=1'],
    });
    expect(places(diagnostics)).toEqual(['GH2006 1:1', 'GH1301 5:12', 'GH1104 4:7']);
  });
});

describe('settings', () => {
  const set = (...settings: string[]) => loaded(BASE, { settings });

  test('a scalar takes the place of the value and keeps the range', () => {
    const upheld = set('redress.objection.upheld=0.95').redress?.objection?.upheld;
    expect(upheld).toMatchObject({
      mark: 'set',
      value: 0.95,
      low: 0.2,
      high: 0.95,
      text: '0.95',
      was: '50 %',
    });
    expect(upheld).toMatchObject({
      rangeText: '[20 %, 90 %]',
      note: 'a guess',
      valueSpan: { file: '--set' },
    });
    const notice = set('redress.notice=20 %').redress?.notice;
    expect(notice).toMatchObject({ mark: 'set', value: 0.2, low: 0.05, high: 0.2 });
    expect(notice).not.toHaveProperty('sourceKey');
  });

  test('a number with its origin takes the place of the whole', () => {
    const notice = set('redress.notice={ assumed: 7 %, range: [6, 8] }').redress?.notice;
    expect(notice).toMatchObject({ mark: 'assumed', low: 0.06, high: 0.08, text: '7 %' });
  });

  test('anything can be replaced or removed, and the last setting counts', () => {
    const document = set('tick=day', 'observe.two=remove', 'observe.told.when=(!told)', 'tick=week');
    expect(document.tick.value).toBe('week');
    expect(document.observe?.map(({ key }) => key)).toEqual(['told']);
    expect(document.observe?.[0]?.value.when.text).toBe('(!told)');
    expect(set('observe.two=remove', 'observe.told=remove')).not.toHaveProperty('observe');
  });

  test('an entry of a list is numbered from 0', () => {
    expect(set('redress.objection.upheld.range.1=95 %').redress?.objection?.upheld.high).toBe(0.95);
  });

  test.each([
    ['a path that leads nowhere', 'redress.notise=1 %', 'GH2006 1:1', 'redress.notice'],
    [
      'a path with a slip in its midst',
      'redres.objection.upheld=1 %',
      'GH2006 1:1',
      'redress.objection.upheld',
    ],
    ['a path with two slips', 'redres.objektion.upheld=1 %', 'GH2006 1:1', 'redress.objection.upheld'],
    ['a path into a scalar', 'tick.a=1', 'GH2006 1:1', undefined],
    ['the name of the regime', 'id=other', 'GH2006 1:1', undefined],
    ['no sign', 'redress.notice', 'GH2007 1:1', undefined],
    ['no path', '=1', 'GH2007 1:1', undefined],
    ['no value', 'tick=', 'GH2007 1:1', undefined],
    ['a value that is no YAML', 'tick=[a', 'GH1004 1:6', undefined],
    ['a value of the wrong kind', 'redress.notice=5 %/year', 'GH1303 1:16', undefined],
    ['a value without a unit', 'redress.objection.rate=0.5', 'GH1303 1:24', undefined],
    ['a value in another unit', 'redress.objection.rate=1 %/month', 'GH1315 1:24', undefined],
    ['a word that is not one of those', 'tick=moon', 'GH1104 1:6', undefined],
    ['a value that is too much', 'redress.notice=110 %', 'GH1304 1:16', undefined],
  ])('%s', (_name, setting, place, suggestion) => {
    const { document, diagnostics, sources } = load(BASE, { settings: [setting] });
    expect(document).toBeUndefined();
    expect(places(diagnostics), summaries(diagnostics).join('\n')).toEqual([place]);
    expect(diagnostics[0]?.suggestion).toBe(suggestion);
    expect(sources.get('--set')).toBe(setting);
  });

  test('each stands in a line of its own', () => {
    const { diagnostics } = load(BASE, { settings: ['tick=day', 'horizon=1\nmoon'] });
    expect(places(diagnostics)).toEqual(['GH1302 2:9']);
  });
});
