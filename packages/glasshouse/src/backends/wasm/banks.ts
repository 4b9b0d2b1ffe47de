import type { Kernel } from '../../ir/backend.ts';
import type { WasmCommunity } from './community.ts';
import type { WasmKernel } from './kernel.ts';

/**
 * A kernel whose communities live in as many memories as they take: one has 32-bit addresses, which is enough for a county but
 * not for a nation that must be in memory as a whole.
 */
export class Banks implements Kernel {
  private readonly open: () => WasmKernel;
  private readonly banks: WasmKernel[];
  private deferring = false;

  constructor(open: () => WasmKernel) {
    this.open = open;
    this.banks = [open()];
  }

  community(index: number, size: number, attributes: ReadonlyMap<string, Int32Array>): WasmCommunity {
    const last = this.banks.at(-1)!;
    // Only the last one is asked: a plan that gives communities back works with few of them anyway.
    if (last.hasRoom(size)) return last.community(index, size, attributes);
    const bank = this.open();
    if (this.deferring) bank.defer();
    this.banks.push(bank);
    return bank.community(index, size, attributes);
  }

  expect(communities: number): void {
    this.banks.at(-1)!.expect(communities);
  }

  defer(): void {
    this.deferring = true;
    for (const bank of this.banks) bank.defer();
  }

  settle(): void {
    this.deferring = false;
    for (const bank of this.banks) bank.settle();
  }

  /** Bytes of all memories. */
  get bytes(): number {
    return this.banks.reduce((sum, { memory }) => sum + memory.buffer.byteLength, 0);
  }
}
