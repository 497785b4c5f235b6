import type { Result } from '@/utils/model/result';

/** What was asked for; throws where it could not be had. */
export function must<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
