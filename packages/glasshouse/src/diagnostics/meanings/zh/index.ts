import type { MeaningWords } from '../words.ts';
import { rules } from './rules.ts';
import { running } from './running.ts';
import { writing } from './writing.ts';

export const chinese: MeaningWords = { ...writing, ...rules, ...running };
