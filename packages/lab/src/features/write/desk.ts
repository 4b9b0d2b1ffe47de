import { engineIn } from '../../engine/client.ts';
import type { Recipe } from '../../engine/protocol.ts';
import { start } from '../../engine/start.ts';
import { choice } from '../../state/choice.svelte.ts';

/** A worker of its own, so that a run never holds up what is said of the text, and neither holds up the typing. */
export const desk = engineIn(start());

/** What is being written, with what is laid over it. */
export function schemeOf(
  file: string,
  text: string,
): Recipe & { readonly regime: { file: string; text: string } } {
  return { ...choice.recipe, regime: { file, text } };
}
