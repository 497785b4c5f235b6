import type { RemovalReason } from '@/utils/model/article';
import { type Evidence, weightOf } from './evidence';
import weights from './weights.json' with { type: 'json' };

/** Against a piece has to speak more than for it by this much; doubt keeps. */
const { margin } = weights;

/** Why a piece is left out: the reason of the strongest evidence against it; null where the evidence does not suffice. */
export function weighEvidence(evidence: readonly Evidence[]): RemovalReason | null {
  let sum = 0;
  let strongest: Evidence | null = null;
  for (const one of evidence) {
    sum += weightOf[one.signal];
    if (one.reason && (!strongest || weightOf[one.signal] < weightOf[strongest.signal])) strongest = one;
  }
  return sum < -margin ? (strongest?.reason ?? 'other') : null;
}
