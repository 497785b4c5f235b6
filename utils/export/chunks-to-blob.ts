import type { Chunk } from './export-format';

/** How much is gathered before it leaves the JS heap as a blob: small beside any heap, large beside a blob's own cost. */
const blobBytes = 1024 * 1024;

/** The chunks as one blob. Holds about a megabyte at a time; the rest lies with the browser. */
export async function chunksToBlob(chunks: AsyncIterable<Chunk>, mimeType: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let gathered: Chunk[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    gathered.push(chunk);
    size += chunk.length;
    if (size < blobBytes) continue;
    blobs.push(new Blob(gathered));
    gathered = [];
    size = 0;
  }
  return new Blob([...blobs, ...gathered], { type: mimeType });
}
