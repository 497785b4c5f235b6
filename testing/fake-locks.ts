import { vi } from 'vitest';

/** Locks as the browser has them, of one page: whoever asks waits for the one before. Taken away by vi.unstubAllGlobals. */
export function fakeLocks(more: object = {}): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const earlier = last.get(name) ?? Promise.resolve();
    const own = earlier.then(work, work);
    last.set(name, own);
    return own;
  };
  vi.stubGlobal('navigator', { ...more, locks: { request } });
}
