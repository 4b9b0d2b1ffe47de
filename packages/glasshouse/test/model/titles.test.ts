import { describe, expect, test } from 'vitest';
import { shippedSource } from '../../src/library/catalogue.ts';
import { makeJob } from '../../src/library/job.ts';
import { prepare } from '../../src/library/prepare.ts';
import { modelIn, wordOf } from '../../src/model/titles.ts';

const TEXT = `glasshouse: 1
id: small
title: { en: Small, zh: 小 }
tick: month
horizon: 12 months
bibliography: { law: { title: A law, mark: A } }
population:
  size: 1000
  attributes:
    habits:
      title: { en: Habits, zh: 习惯 }
      values: { settled: { published: 90 %, source: law }, restless: { published: 10 %, source: law } }
conduct:
  brawl: { title: { en: Brawls, zh: 斗殴 }, domain: social, rate: { published: 1 %/month, source: law } }
  theft: { title: { en: Steals }, domain: social, rate: { published: 1 %/month, source: law } }
titles:
  settled: { en: quiet, zh: 安分 }
`;

const model = prepare({ regime: { file: 'small.yaml', text: TEXT } }).model!;

describe('a model in a language', () => {
  const chinese = modelIn(model, 'zh');

  test('has its titles, and English ones where it has no others', () => {
    expect(chinese.kinds.map(({ title }) => title)).toEqual(['斗殴', 'Steals']);
    expect(chinese.population.attributes[0]!.title).toBe('习惯');
    expect(modelIn(chinese, 'en')).toEqual(model);
    expect(modelIn(model, 'fa').kinds).toEqual(model.kinds);
  });

  test('calls values by their words, and by their names where it has none', () => {
    expect([model, chinese].map((one) => wordOf(one, 'settled'))).toEqual(['quiet', '安分']);
    expect(wordOf(chinese, 'restless')).toBe('restless');
  });

  test('is the same program', () => {
    const regime = shippedSource('suining-2010', 'regime')!;
    const shipped = prepare({ regime: { file: regime.file, text: String(regime.text) } }).model!;
    const settings = { seed: 1, persons: 1000, ticks: 12, replicates: 1, panelUnits: 0 };
    const [own, other] = [shipped, modelIn(shipped, 'zh')].map((one) => makeJob(one, settings, 0).program);
    expect(other).toEqual(own);
  });
});
