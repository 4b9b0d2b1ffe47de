/** What the page keeps on this device, beside what is in the address: nothing but how it looks. */
export function recall(name: 'language' | 'theme'): string | undefined {
  try {
    return localStorage.getItem(`glasshouse-${name}`) ?? undefined;
  } catch {
    // Storage can be forbidden; the page works without.
    return undefined;
  }
}

export function remember(name: 'language' | 'theme', value: string): void {
  try {
    localStorage.setItem(`glasshouse-${name}`, value);
  } catch {
    // As above.
  }
}
