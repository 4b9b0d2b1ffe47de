import type { MeaningWords } from '../words.ts';
import { rules } from './rules.ts';
import { running } from './running.ts';
import { writing } from './writing.ts';

export const persian: MeaningWords = { ...writing, ...rules, ...running };
