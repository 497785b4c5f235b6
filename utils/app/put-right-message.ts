import type { Correction } from '@/utils/model/correction';
import type { Message } from './message';

/** What is said of corrections that were put together: of one what it put right, of several how many; null of none. */
export function putRightMessage(corrections: readonly Correction[]): Message | null {
  const [first, ...others] = corrections;
  if (!first) return null;
  return others.length === 0
    ? { kind: 'put-right', correction: first }
    : { kind: 'several-put-right', count: corrections.length };
}
