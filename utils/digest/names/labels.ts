import { labelSet } from '../chain/label-set';

/** Kinds of names, and the tagger's labels: 0 outside, then begin and inside of each kind. */
export const nameKinds = ['person', 'place', 'organisation', 'other'] as const;
export type NameKind = (typeof nameKinds)[number];

export const labelCount = 1 + 2 * nameKinds.length;
export const beginOf = (kind: number) => 1 + 2 * kind;
export const insideOf = (kind: number) => 2 + 2 * kind;
export const kindOf = (label: number) => (label - 1) >> 1;
export const isInside = (label: number) => label > 0 && label % 2 === 0;

/** An inside label may only follow begin or inside of its own kind. */
export const nameLabels = labelSet(
  labelCount,
  (label, last) => !isInside(label) || last === label || last === label - 1,
);
