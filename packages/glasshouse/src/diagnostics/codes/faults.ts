import { define } from './define.ts';

/** GH90xx: faults of Glasshouse itself, never of its user. */
export const FAULT_CODES = {
  GH9001: define({
    title: 'a fault of Glasshouse',
    severity: 'error',
    message: ({ what }: { what: string }) => `this is a fault of Glasshouse, not yours: ${what}`,
    help: () => 'please report it with the regime file and the command that you used',
    explanation: `
      Something happened that the program holds to be impossible. It stopped, rather than give a result that may be wrong.
      Please report it, with the regime file, the command and the whole message.
    `,
  }),
};
