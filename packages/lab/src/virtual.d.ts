declare module 'virtual:shelf' {
  /** A regime or overlay that comes with Glasshouse. */
  export interface Shelved {
    readonly id: string;
    readonly kind: 'regime' | 'overlay';
    readonly title: Readonly<Record<string, string>>;
    readonly file: string;
    /** Whether its people live in several regions. */
    readonly hasRegions: boolean;
    readonly text: () => Promise<string>;
  }
  export const shelf: readonly Shelved[];
}
