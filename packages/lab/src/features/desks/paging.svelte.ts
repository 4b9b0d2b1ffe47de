/** The part of some rows that is on the page that one has turned to. */
export class Paging<T> {
  private wanted = $state(0);
  private readonly rows: () => readonly T[];
  private readonly size: () => number;

  constructor(rows: () => readonly T[], size: () => number) {
    this.rows = rows;
    this.size = size;
  }

  readonly all = $derived.by(() => this.rows().length);
  readonly pages = $derived.by(() => Math.max(1, Math.ceil(this.all / this.size())));
  /** From 0. Where rows have become fewer, the last one. */
  readonly page = $derived.by(() => Math.min(this.wanted, this.pages - 1));
  /** Of the first row that is shown, from 0. */
  readonly from = $derived.by(() => this.page * this.size());
  readonly shown = $derived.by(() => this.rows().slice(this.from, this.from + this.size()));

  turn(by: 1 | -1): void {
    this.wanted = this.page + by;
  }
}
