/** The version of the engine; a test holds it to that of the package. A change of results is a change of version. */
export const VERSION = '0.4.0';
