import type { Component } from 'svelte';
import type { Key } from '../texts/texts.svelte.ts';

/** A view of the run, loaded when it is first opened. */
export interface Feature {
  readonly id: string;
  readonly title: Key;
  /** It has something to show even where nothing was run. */
  readonly needsNoRun?: boolean;
  readonly load: () => Promise<{ readonly default: Component }>;
}

/** In the order of the tabs. */
export const features: readonly Feature[] = [
  { id: 'crowd', title: 'crowd.tab', load: () => import('./crowd/crowd.svelte') },
  { id: 'who', title: 'who.tab', load: () => import('./who/who.svelte') },
  { id: 'life', title: 'life.tab', load: () => import('./life/life.svelte') },
  { id: 'desks', title: 'desks.tab', load: () => import('./desks/desks.svelte') },
  { id: 'time', title: 'time.tab', load: () => import('./time/time.svelte') },
  { id: 'map', title: 'map.tab', load: () => import('./map/map.svelte') },
  { id: 'compare', title: 'compare.tab', load: () => import('./compare/compare.svelte') },
  { id: 'write', title: 'write.tab', needsNoRun: true, load: () => import('./write/write.svelte') },
];
