import type { ImportSource } from '@/utils/import/import-source';

type Bytes = Uint8Array<ArrayBuffer>;

/** A piece of a file: as it stands, or so many times over. */
export type FilePiece = string | Bytes | { readonly piece: string | Bytes; readonly times: number };

const encoder = new TextEncoder();
const bytesOfPiece = (piece: string | Bytes): Bytes => (typeof piece === 'string' ? encoder.encode(piece) : piece);
/** As a browser reads a file off the disk. */
const chunkBytes = 64 * 1024;

/**
 * A file of these pieces. Nothing of it is held but the pieces themselves: its bytes are made as they are read, so that what a
 * reading of it takes in memory is the reader's own.
 */
export function repeatedFile(name: string, pieces: readonly FilePiece[]): ImportSource {
  const runs = pieces.map((piece) =>
    typeof piece === 'object' && 'piece' in piece
      ? { bytes: bytesOfPiece(piece.piece), times: piece.times }
      : { bytes: bytesOfPiece(piece), times: 1 },
  );
  return {
    name,
    size: runs.reduce((sum, { bytes, times }) => sum + bytes.length * times, 0),
    stream: () => {
      const chunks = chunksOf(runs);
      return new ReadableStream({
        pull: (controller) => {
          const { value, done } = chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      });
    },
  };
}

function* chunksOf(runs: readonly { readonly bytes: Bytes; readonly times: number }[]): Generator<Bytes> {
  for (const { bytes, times } of runs) {
    const inChunk = Math.max(1, Math.floor(chunkBytes / bytes.length));
    for (let done = 0; done < times; done += inChunk) yield repeated(bytes, Math.min(inChunk, times - done));
  }
}

function repeated(bytes: Bytes, times: number): Bytes {
  const whole = new Uint8Array(bytes.length * times);
  for (let index = 0; index < times; index += 1) whole.set(bytes, index * bytes.length);
  return whole;
}
