import { report } from './report.ts';
import { summary } from './summary.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** What is said otherwise of a scheme that does not list and score persons alone, but firms and other units. */
export const ofUnits = {
  summary: {
    ...summary,
    does: 'What it does to those in it',
    rows: {
      ...summary.rows,
      rightlyTime: (unit: Period) => `Unit-${unit}s rightly listed`,
      grantedWrong: (count: string) => `${count} to units not due them`,
      wrongfulTime: (unit: Period) => `Unit-${unit}s wrongly listed`,
      heldAgainst: 'Lawful acts held against those who did them',
      reachedOf: (unit: Period, wrongful: string) => `unit-${unit}s; ${wrongful} for a wrong listing`,
      tooLow: (unit: Period) => `Unit-${unit}s graded too low`,
    },
    trade: {
      ...summary.trade,
      both: (unit: Period, ratio: string) =>
        `For each violation deterred, ${ratio} unit-${unit}s of wrongful listing.`,
      bothPer: (unit: Period, per: string, ratio: string) =>
        `For every ${per} violations deterred, ${ratio} unit-${unit}s of wrongful listing.`,
      noneDeterred: (unit: Period, time: string) =>
        `No violation was deterred; ${time} unit-${unit}s were spent wrongly listed.`,
    },
    whoColumns: (unit: Period) => ['', 'units', ...summary.whoColumns(unit).slice(2)],
    causes: (shares: readonly string[]) => `Why units are wrongly listed: ${shares.join(', ')}.`,
    officialFiles: (listed: string, objections: string, upheld: string, struck: string, share: string) =>
      `On file: ${listed} units listed, ${objections} objections, ${upheld} of them upheld, ${struck} strikings: an error rate of ${share}.`,
    downgrades: {
      ...summary.downgrades,
      one: (
        title: string,
        grade: string,
        units: string,
        time: string,
        wrongful: string,
        missed: string,
        unit: Period,
      ) =>
        `${title} (to ${grade} at best): ${units} units at the end; ${time} unit-${unit}s in all, ${wrongful} of them not due, ${missed} more due and not on file.`,
    },
  },
  report: {
    ...report,
    standing: {
      ...report.standing,
      title: 'Does the scheme list more units wrongly than it misses?',
      description: 'Units wrongly listed and units missed, at each tick of the run.',
      persons: 'units',
      caption: (isBanded: boolean) =>
        report.standing
          .caption(isBanded)
          .replace('persons on a black list who', 'units on a black list that')
          .replace('persons who', 'units that'),
    },
    wrongfulTime: {
      ...report.wrongfulTime,
      description: 'Units by the time that they had been wrongly listed in all.',
      caption: (mean: string, unit: Period) =>
        report.wrongfulTime
          .caption(mean, unit)
          .replace('Persons who', 'Units that')
          .replace('all who', 'all that'),
      columns: ['Time wrongly listed', 'Units', 'Share of those ever wrongly listed'],
    },
  },
};
