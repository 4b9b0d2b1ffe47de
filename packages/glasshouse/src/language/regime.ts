import { localized, titles } from './regime/basics.ts';
import { bibliography } from './regime/bibliography.ts';
import { conducts } from './regime/conduct.ts';
import { governance } from './regime/governance.ts';
import { consequences, lists } from './regime/lists.ts';
import { population } from './regime/population.ts';
import { downgrades, durations, grades, parameters, score } from './regime/rating.ts';
import { redress } from './regime/redress.ts';
import { observations, responses } from './regime/response.ts';
import { agencies, copies } from './regime/sharing.ts';
import { sources } from './regime/sources.ts';
import { states } from './regime/states.ts';
import { plainDuration } from './shape/duration.ts';
import { key, record } from './shape/record.ts';
import { identifier, integer, name, oneOf } from './shape/scalars.ts';
import type { Infer } from './shape/shape.ts';

/** The version of the language that this program reads. */
export const LANGUAGE_VERSION = 1;

/** A regime file: the whole language. */
export const regime = record('a regime', {
  required: {
    glasshouse: key('The version of the language: `1`.', integer(LANGUAGE_VERSION, LANGUAGE_VERSION)),
    id: key('The name of the regime in commands, file names and results.', identifier),
    title: key('What people read as its name, in several languages.', localized),
    tick: key('The step of time: nothing can happen between two ticks.', oneOf('day', 'week', 'month')),
    horizon: key('How long a run is; a choice, not a claim about the world.', plainDuration),
    population: key('Who lives there.', population),
  },
  optional: {
    extends: key('The regime that this file changes, by its `id`.', name('a regime', 'suining-2010')),
    summary: key('What the regime is, in a few sentences.', localized),
    bibliography: key('The sources that published numbers name.', bibliography),
    states: key(
      'What befalls people, and what the scheme does not know: a job, an illness, a grievance.',
      states,
    ),
    conduct: key('What people do, lawful or not, and how often.', conducts),
    sources: key('Who reports conduct to the file, and with what errors.', sources),
    score: key('How records become points.', score),
    grades: key('How points become grades, from the highest to the lowest.', grades),
    downgrades: key('What brings a grade down directly, whatever the points.', downgrades),
    parameters: key('Numbers with a name, for use in expressions.', parameters),
    durations: key('Durations with a name, for use in expressions.', durations),
    lists: key('Lists that people are put on.', lists),
    copies: key('Copies of lists that others keep, and how well they follow.', copies),
    agencies: key('Public bodies and others that apply consequences and use lists.', agencies),
    consequences: key('What is denied or granted, and to whom.', consequences),
    redress: key('How people learn of a listing, and what they can do against it.', redress),
    response: key('How people change what they do because of the scheme.', responses),
    governance: key('How the scheme itself reacts to what it causes.', governance),
    observe: key('What to count beside the two ledgers.', observations),
    titles: key(
      'What people read in place of names that cannot have a title: values of attributes, regions, parameters, durations.',
      titles,
    ),
  },
});

export type RegimeDocument = Infer<typeof regime>;

export type { LocalizedText } from './regime/basics.ts';
