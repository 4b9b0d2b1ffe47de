/** The first script: the engine's worker loads beside the page, and not after it. */
import './engine/start.ts';

void import('./main.ts');
