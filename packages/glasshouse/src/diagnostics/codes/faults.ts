import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH90xx: faults of Glasshouse itself, or of the machine; never of a regime or a command. */
export const FAULT_CODES = {
  GH9001: define({
    title: 'a fault of Glasshouse',
    severity: 'error',
    message: ({ what }: { what: Phrase }) => `this is a fault of Glasshouse, not yours: ${what}`,
    help: () => 'please report it with the regime file and the command that you used',
    explanation: `
      Something happened that the program holds to be impossible. It stopped, rather than give a result that may be wrong.
      Please report it, with the regime file, the command and the whole message.
    `,
  }),
  GH9002: define({
    title: 'a worker thread stopped',
    severity: 'error',
    message: ({ reason }: { reason: Phrase }) =>
      `a worker thread stopped before its work was done: ${reason}`,
    help: () =>
      'what was done is kept: go on with `glasshouse resume`, with fewer `--workers` where memory ran out',
    explanation: `
      A run computes in several threads, and one of them came to an end: the memory of the machine ran out, or something else
      ended it. The run stopped, since a result without its part would be wrong. The run folder can be continued with
      \`glasshouse resume\`, also with another number of workers, and comes to the same digest. If it stops at the same place
      again, please report it with the regime file and the command.
    `,
  }),
  GH9003: define({
    title: 'machine code that is not valid',
    severity: 'error',
    message: ({ program, reason }: { program: string; reason: Phrase }) =>
      `the machine code made of ${quote(program)} is not valid, which is a fault of Glasshouse: ${reason}`,
    help: () =>
      'please report it with the program below; `--backend reference` computes the same results, slowly, without machine code',
    explanation: `
      Glasshouse translates a regime into a small program, and that into WebAssembly. Here the translation made something that
      the JavaScript engine refuses. No regime should bring this about. The message is followed by the program, or names the
      file that it was written to; please report it with that text and the regime file.
    `,
  }),
};
