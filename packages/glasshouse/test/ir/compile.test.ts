import { describe, expect, it } from 'vitest';
import { compile } from '../../src/ir/from-model.ts';
import { printProgram } from '../../src/ir/print.ts';
import { verifyProgram } from '../../src/ir/verify.ts';
import { sampleNumbers } from '../../src/model/sample.ts';
import { modelOf, modelOfText, REGIMES } from '../support/regimes.ts';

describe('the compiler', () => {
  it.each(REGIMES)('makes a valid program of %s, in every replicate of the same shape', (id) => {
    const model = modelOf(id);
    const shapes = [0, 1, 2, 3].map((replicate) => {
      const program = compile(model, sampleNumbers(model, 11, replicate));
      expect(verifyProgram(program)).toEqual([]);
      const { columns, streams, measures, events, coupling } = program;
      return {
        columns: columns.map(({ name, kind, length }) => ({ name, kind, length })),
        streams,
        measures,
        events,
        coupling,
      };
    });
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it('gives the program of bench-w1', () => {
    const model = modelOf('bench-w1');
    expect(printProgram(compile(model, sampleNumbers(model, 1, 0)))).toMatchSnapshot();
  });

  it('keeps the bound of a stream when a number moves within its range', () => {
    const streams = (settings: string[]) => {
      const model = modelOf('suining-2010', [], settings);
      return compile(model, sampleNumbers(model, 1, 0)).streams;
    };
    expect(streams(['conduct.red-light.rate=1 / year'])).toEqual(streams([]));
  });

  it('finds the widest coupling', () => {
    const couplings = REGIMES.map((id) => {
      const model = modelOf(id);
      return [id, compile(model, sampleNumbers(model, 1, 0)).coupling];
    });
    expect(Object.fromEntries(couplings)).toMatchObject({
      'bench-w1': 'unit',
      'spc-defaulters': 'community',
      'suining-2010': 'nation',
    });
  });

  it('keeps records only where a rule needs them', () => {
    const columns = (text: string) => {
      const model = modelOfText(text);
      return compile(model, sampleNumbers(model, 1, 0)).columns.map(({ name }) => name);
    };
    expect(columns(regime(''))).not.toContain('file');
    expect(columns(regime(', delay: { published: 1 month, source: s }'))).toContain('file');
  });
});

const regime = (more: string): string => `
glasshouse: 1
id: small
title: { en: Small }
tick: month
horizon: 3 months
bibliography: { s: { title: A test, mark: A } }
population: { size: 100 }
conduct: { act: { domain: social, rate: { published: 10 %/month, source: s } } }
sources: { eye: { sees: [act], coverage: { published: 50 %, source: s }${more} } }
`;
