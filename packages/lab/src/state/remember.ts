/** What the page keeps on this device: how it looks, and what is being written and saved nowhere else. */
type Remembered = 'language' | 'theme' | 'draft';

export function recall(name: Remembered): string | undefined {
  try {
    return localStorage.getItem(`glasshouse-${name}`) ?? undefined;
  } catch {
    // Storage can be forbidden; the page works without.
    return undefined;
  }
}

/** False where it cannot be kept. */
export function remember(name: Remembered, value: string): boolean {
  try {
    localStorage.setItem(`glasshouse-${name}`, value);
    return true;
  } catch {
    // As above, and there may be no room.
    return false;
  }
}

export function forget(name: Remembered): void {
  try {
    localStorage.removeItem(`glasshouse-${name}`);
  } catch {
    // As above.
  }
}
