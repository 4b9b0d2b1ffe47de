import { choice } from './choice.svelte.ts';
import { BrokenLink, readFragment } from './link.ts';
import { notices } from './notice.svelte.ts';
import { runInstead } from './run.ts';

/**
 * Runs what the address carries behind `#`; says what is wrong where it cannot be read. False where it carries nothing
 * that can be run.
 */
export async function openLink(fragment: string): Promise<boolean> {
  try {
    const linked = await readFragment(fragment);
    if (linked === undefined) return false;
    // What was wrong with the link before.
    notices.current = undefined;
    choice.take(linked.regime);
    choice.overlays = linked.overlays;
    choice.moved = Object.fromEntries(linked.settings.map((setting) => [setting.split('=')[0]!, setting]));
    choice.population = linked.population;
    choice.seed = linked.seed;
    runInstead();
    return true;
  } catch (error) {
    if (!(error instanceof BrokenLink)) throw error;
    notices.tellBroken(error);
    return false;
  }
}
