/** A sentence in its words and in what is quoted from files, which stands between backticks. */
export function inPieces(said: string): readonly { readonly text: string; readonly isCode: boolean }[] {
  return said
    .split('`')
    .map((text, turn) => ({ text, isCode: turn % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
