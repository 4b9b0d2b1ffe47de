import type { Words } from '../words.ts';
import { effects } from './effects.ts';
import { expressions } from './expressions.ts';
import { people } from './people.ts';
import { scheme } from './scheme.ts';
import { things } from './things.ts';

export const persian: Words = { ...people, ...scheme, ...effects, ...things, ...expressions };
