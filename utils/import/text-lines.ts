import { bytesOf, type ImportSource } from './import-source';

export interface SourceLine {
  /** From 1. */
  readonly line: number;
  /** Without its line break; null if it is longer than allowed. */
  readonly text: string | null;
}

/** The lines of a UTF-8 file as a stream; holds one line at a time, and of a line that is too long nothing. */
export async function* textLines(source: ImportSource, maxLineChars: number): AsyncGenerator<SourceLine> {
  const decoder = new TextDecoder();
  let line = 1;
  let parts: string[] = [];
  let length = 0;
  const take = (part: string) => {
    length += part.length;
    if (length <= maxLineChars) parts.push(part);
    else parts = [];
  };
  const finish = (): SourceLine => {
    const finished = { line, text: length > maxLineChars ? null : parts.join('').replace(/\r$/, '') };
    line += 1;
    parts = [];
    length = 0;
    return finished;
  };
  for await (const bytes of bytesOf(source)) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield finish();
      take(piece);
    }
  }
  take(decoder.decode());
  if (length > 0) yield finish();
}
