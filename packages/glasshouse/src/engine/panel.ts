import type { PanelEvent } from './types.ts';

/** In the order of units; what happened to one stays in its order, since sorting is stable. */
export function byUnits(events: readonly PanelEvent[]): PanelEvent[] {
  return events.toSorted((left, right) => left.unit - right.unit);
}
