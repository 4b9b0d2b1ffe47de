/** What a module and its kernel call each other's functions. */

/** `run(from, to)`: takes the units `from` to `to` - 1 through a tick; both are multiples of 128. */
export const RUN = 'run';

/** `note(from, to)`: has the units `from` to `to` - 1 note what others ask of them (ask-ahead.ts), before the tick. */
export const NOTE = 'note';

/** `trace(from, to)`: takes the units `from` to `to` - 1 through the whole body one by one, and tells of every event. */
export const TRACE = 'trace';

/** The function of the kernel that hears of events. */
export const RECORD = 'record';
