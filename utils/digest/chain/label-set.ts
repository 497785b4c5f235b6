/** The labels of a linear chain, by number, and which may stand where. */
export interface LabelSet {
  readonly count: number;
  /** From label (row) to label (column), count * count: may the second follow the first. */
  readonly allowed: readonly boolean[];
}

export function labelSet(count: number, mayFollow: (label: number, last: number) => boolean = () => true): LabelSet {
  return {
    count,
    allowed: Array.from({ length: count * count }, (_, at) => mayFollow(at % count, Math.floor(at / count))),
  };
}
