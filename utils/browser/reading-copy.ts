import { browser } from 'wxt/browser';
import { base64, fromBase64 } from '@/utils/export/base64';
import type { ReadingCopy } from '@/utils/model/reading-copy';
import { fail, type Result, succeed } from '@/utils/model/result';

const prefix = 'reading:';

/**
 * Puts an article where the reader's page finds it under the key that comes back, in the browser's memory only: gone when
 * the browser closes, and the key tells nothing to who reads the browser's history. One at a time, so that the 10 MB of
 * storage.session are never filled by copies nobody reads any more. Compressed: text of some 25 MB has room there, and
 * what has not is 'too-large'.
 */
export async function keepReadingCopy(copy: ReadingCopy): Promise<Result<string, { readonly kind: 'too-large' }>> {
  const key = crypto.randomUUID();
  const older = Object.keys(await browser.storage.session.get(null)).filter((each) => each.startsWith(prefix));
  await browser.storage.session.remove(older);
  try {
    await browser.storage.session.set({ [prefix + key]: await pack(copy) });
    return succeed(key);
  } catch (error) {
    // Browsers word it differently and give it no name of its own.
    if (/quota/i.test(String(error))) return fail({ kind: 'too-large' });
    throw error;
  }
}

/** The copy kept under `key`; null once the browser has been closed or another article was opened this way. */
export async function loadReadingCopy(key: string): Promise<ReadingCopy | null> {
  const packed: unknown = (await browser.storage.session.get(prefix + key))[prefix + key];
  return typeof packed === 'string' ? unpack(packed) : null;
}

async function pack(copy: ReadingCopy): Promise<string> {
  const stream = new Blob([JSON.stringify(copy)]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

async function unpack(packed: string): Promise<ReadingCopy> {
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}
