/** From the English to the same in another language; what is in backticks, and the gaps in braces, stay as they are. */
export type Words = Readonly<Record<string, string>>;
