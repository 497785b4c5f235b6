/** Firefox may leave persist() pending for ever while it waits for an answer to its question. */
const answerWithinMs = 3_000;

const soon = <Value>(answer: Promise<Value>): Promise<Value | null> =>
  Promise.race([
    answer.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), answerWithinMs)),
  ]);

/** Bytes the browser counts for the extension and has left for it, and whether it may clear them by itself (null: it does not say). */
export async function storageRoom(): Promise<{ used: number; free: number; isPersistent: boolean | null } | null> {
  const storage = navigator.storage;
  if (!storage?.estimate) return null;
  const [estimate, isPersistent] = await Promise.all([soon(storage.estimate()), soon(storage.persisted())]);
  if (!estimate) return null;
  const { usage = 0, quota = 0 } = estimate;
  return { used: usage, free: Math.max(0, quota - usage), isPersistent };
}

/** Asks the browser never to clear the library by itself; what it answered, null for no answer. */
export async function askToPersist(): Promise<boolean | null> {
  return navigator.storage?.persist ? soon(navigator.storage.persist()) : null;
}
