/** Bytes under construction, with the integers of the binary format. */
export class Bytes {
  private held = new Uint8Array(1024);
  private length = 0;

  byte(value: number): this {
    if (this.length === this.held.length) this.grow(this.length + 1);
    this.held[this.length++] = value;
    return this;
  }

  bytes(values: ArrayLike<number>): this {
    if (this.length + values.length > this.held.length) this.grow(this.length + values.length);
    this.held.set(values, this.length);
    this.length += values.length;
    return this;
  }

  /** Unsigned LEB128, of 32 bits. */
  unsigned(value: number): this {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return this.byte(rest);
  }

  /** Signed LEB128, of 32 bits. */
  signed(value: number): this {
    let rest = value | 0;
    while (rest < -64 || rest > 63) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    return this.byte(rest & 0x7f);
  }

  /** Signed LEB128, of 64 bits. */
  signed64(value: bigint): this {
    let rest = value;
    while (rest < -64n || rest > 63n) {
      this.byte(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    return this.byte(Number(rest & 0x7fn));
  }

  /** Text or other bytes, with their length before them. */
  sized(content: string | Bytes): this {
    const values = typeof content === 'string' ? new TextEncoder().encode(content) : content.done();
    return this.unsigned(values.length).bytes(values);
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.held.slice(0, this.length);
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 2 * this.held.length));
    larger.set(this.held);
    this.held = larger;
  }
}
