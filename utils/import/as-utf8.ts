import { bytesOf, type ImportSource } from './import-source';

/** Enough to tell by. */
const lookedAtBytes = 4 * 1024 * 1024;

/** Where a page says what it is written in. */
const declaredBytes = 4096;

/**
 * The file in UTF-8, whatever it was written in: UTF-16 by its byte order mark or by every other byte being 0, a page by what
 * it says itself where it is no UTF-8, and else Windows-1252, as programs write CSV on
 * Windows, where more letters beyond ASCII are no UTF-8 than are. The very source where it is UTF-8 or a zip: a byte that was
 * damaged does not turn all the others.
 */
export async function asUtf8(source: ImportSource): Promise<ImportSource> {
  const encoding = await encodingOf(source);
  if (encoding === 'utf-8') return source;
  return {
    name: source.name,
    size: source.size,
    stream: () =>
      source
        .stream()
        .pipeThrough(new TextDecoderStream(encoding) as TransformStream<Uint8Array<ArrayBuffer>, string>)
        .pipeThrough(new TextEncoderStream() as TransformStream<string, Uint8Array<ArrayBuffer>>),
  };
}

async function encodingOf(source: ImportSource): Promise<string> {
  const decoder = new TextDecoder();
  let [looked, letters, bad] = [0, 0, 0];
  let declared: string | null = null;
  for await (const bytes of bytesOf(source)) {
    const [first, second] = bytes;
    if (looked === 0 && first === 0xff && second === 0xfe) return 'utf-16le';
    if (looked === 0 && first === 0xfe && second === 0xff) return 'utf-16be';
    if (looked === 0) {
      const unmarked = utf16WithoutMark(bytes);
      if (unmarked) return unmarked;
      declared = declaredEncoding(bytes);
    }
    if (looked === 0 && first === 0x50 && second === 0x4b) return 'utf-8';
    for (const [character] of decoder.decode(bytes, { stream: true }).matchAll(/[^\0-\x7f]/gu)) {
      if (character === '\ufffd') bad += 1;
      else letters += 1;
    }
    looked += bytes.length;
    if (looked >= lookedAtBytes) break;
  }
  return bad > letters ? (declared ?? 'windows-1252') : 'utf-8';
}

/** UTF-16 of a text that begins in ASCII, as any file we read does: of each two bytes one is 0. Null for anything else. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 8);
  if (head.length < 8) return null;
  const zeros = [0, 1].map((odd) => head.every((byte, at) => (at % 2 === odd) === (byte === 0)));
  return zeros[1] ? 'utf-16le' : zeros[0] ? 'utf-16be' : null;
}

/** The encoding an HTML page declares, if the browser knows it; null for none and for a file that is no page. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declaredBytes));
  const label = /^\s*</.test(head)
    ? /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head)?.[1]
    : undefined;
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
