/** A file as the browser hands it over (a File is one): a name, a size in bytes, and its bytes as often as asked. */
export interface ImportSource {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** The bytes, piece by piece. */
export async function* bytesOf(source: ImportSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = source.stream().getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
      if (value) yield value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The whole file as UTF-8 text without its byte order mark; null if it is larger than allowed. Bad bytes become U+FFFD. */
export async function textOf(source: ImportSource, maxBytes: number): Promise<string | null> {
  if (source.size > maxBytes) return null;
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of bytesOf(source)) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** The first bytes as text, for telling what the file is. */
export async function headOf(source: ImportSource, bytes: number): Promise<Uint8Array> {
  const head = new Uint8Array(bytes);
  let size = 0;
  for await (const piece of bytesOf(source)) {
    head.set(piece.subarray(0, bytes - size), size);
    size += Math.min(piece.length, bytes - size);
    if (size === bytes) break;
  }
  return head.subarray(0, size);
}
