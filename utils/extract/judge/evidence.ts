import type { RemovalReason } from '@/utils/model/article';
import weights from './weights.json' with { type: 'json' };

/** How much each signal speaks for a piece (above 0) or against it. */
export const weightOf = { ...weights.words, ...weights.company, ...weights.for };
type Signal = keyof typeof weightOf;

/** One thing that speaks for or against a piece; `reason` is what it would be left out as. */
export interface Evidence {
  readonly signal: Signal;
  readonly reason?: RemovalReason;
}
