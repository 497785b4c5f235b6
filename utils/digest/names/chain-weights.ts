import type { RowIndex } from '../chain/row-index';

/** Weights of a linear chain: what a feature says about a label, and what one label says about the next. */
export interface ChainWeights {
  /** The row of each slot of the feature table. */
  readonly rowOf: RowIndex;
  /** Rows of one byte a label, from row 1 on; `values` has what it stands for. Bytes stay in the processor's cache. */
  readonly rows: Uint8Array;
  readonly values: Float32Array;
  /** From label (row) to label (column); labelCount * labelCount. */
  readonly transitions: Float32Array;
}
