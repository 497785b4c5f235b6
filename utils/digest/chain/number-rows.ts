/**
 * Rows of numbers of one width in one growing array. An array each for a few numbers costs more to set up and to sweep
 * away than to fill.
 */
export class NumberRows {
  values: Float64Array;
  private used = 0;

  constructor(
    readonly width: number,
    rows: number,
  ) {
    this.values = new Float64Array(width * rows);
  }

  /** Where a new row of zeros begins in `values`, which may be another array from then on. */
  add(): number {
    const at = this.used;
    this.used += this.width;
    if (this.used > this.values.length) {
      const grown = new Float64Array(2 * this.used);
      grown.set(this.values);
      this.values = grown;
    }
    return at;
  }
}
