import type { DiagnosticWords } from '../words.ts';
import { advice } from './advice.ts';
import { messages } from './messages.ts';
import { problems } from './problems.ts';
import { rules } from './rules.ts';
import { running } from './running.ts';
import { things } from './things.ts';
import { writing } from './writing.ts';

export const arabic: DiagnosticWords = {
  meanings: { ...writing, ...rules, ...running },
  messages,
  phrases: { ...things, ...problems, ...advice },
  series: { and: [' و', ' و'], or: [' أو ', ' أو '] },
};
