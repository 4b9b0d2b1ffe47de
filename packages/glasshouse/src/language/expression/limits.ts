/** The longest expression, in UTF-16 code units. A rule that a person can check is far shorter. */
export const MAX_CHARACTERS = 4000;

/** The deepest nesting. A row such as `a || b || c` is not nested, however long it is. */
export const MAX_NESTING = 100;

/** The most names, values and operators in one expression. */
export const MAX_NODES = 1000;

/** State and programs hold 32-bit integers. */
export const MAX_INTEGER = 2 ** 31 - 1;
