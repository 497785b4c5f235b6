import { bytesOf, type ImportSource } from './import-source';

/** Enough to tell by. */
const lookedAtBytes = 4 * 1024 * 1024;

/**
 * The file in UTF-8, whatever it was written in: UTF-16 by its byte order mark, and Windows-1252, as programs write CSV on
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

async function encodingOf(source: ImportSource): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'> {
  const decoder = new TextDecoder();
  let [looked, letters, bad] = [0, 0, 0];
  for await (const bytes of bytesOf(source)) {
    const [first, second] = bytes;
    if (looked === 0 && first === 0xff && second === 0xfe) return 'utf-16le';
    if (looked === 0 && first === 0xfe && second === 0xff) return 'utf-16be';
    if (looked === 0 && first === 0x50 && second === 0x4b) return 'utf-8';
    for (const [character] of decoder.decode(bytes, { stream: true }).matchAll(/[^\0-\x7f]/gu)) {
      if (character === '\ufffd') bad += 1;
      else letters += 1;
    }
    looked += bytes.length;
    if (looked >= lookedAtBytes) break;
  }
  return bad > letters ? 'windows-1252' : 'utf-8';
}
