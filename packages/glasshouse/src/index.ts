/**
 * The library. What this file exports is the public interface of the package; everything else is inside.
 */

/** Version of the regime language that this package understands (the `glasshouse:` key of a regime file). */
export const LANGUAGE_VERSION = 1;
