import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type BackupHeader, type BackupLine, backupFormat, backupVersion, type UnwrittenPart } from './backup-lines';
import { base64 } from './base64';
import type { Chunk, ExportContext, ExportOutput } from './export-format';
import type { StreamedImage, StreamedRecord, StreamedSource } from './export-record';
import { isoDate } from './record-facts';

/** Of an image in one line; a multiple of 3, so that the lines can be read one by one. */
const bytesPerLine = 1_572_864;

/**
 * Everything, lossless: JSON Lines, a header, each article and behind it its versions and images a line each, and a sum
 * over all. Keys stand in the order in which the record has them, so that what is restored exports to the same bytes. Holds
 * one line at a time. What cannot be written is noted in its place, and the rest goes on.
 */
export const backup = {
  write: (source: StreamedSource, context: ExportContext): ExportOutput => ({
    name: `Nutgraf backup ${isoDate(context.now.toISOString())}.jsonl`,
    mimeType: 'application/jsonl',
    chunks: new BackupWriter(context).lines(source),
  }),
};

class BackupWriter {
  readonly #context: ExportContext;
  readonly #sum = sha256.create();
  readonly #count = { articles: 0, versions: 0, images: 0 };

  constructor(context: ExportContext) {
    this.#context = context;
  }

  async *lines(source: StreamedSource): AsyncGenerator<Chunk> {
    const { now, total, extras } = this.#context;
    const header: BackupHeader = {
      format: backupFormat,
      version: backupVersion,
      exportedAt: now.toISOString(),
      count: total,
      ...(extras && { extras }),
    };
    yield this.#line(header);
    for await (const record of source) yield* this.#article(record);
    yield this.#line({ end: { ...this.#count, sha256: bytesToHex(this.#sum.clone().digest()) } });
  }

  async *#article({
    revisions,
    images,
    queuePlace,
    corrections,
    madeDigest,
    madeArticle,
    ...rest
  }: StreamedRecord): AsyncGenerator<Chunk> {
    const saved = {
      ...rest,
      ...(queuePlace !== null && { queuePlace }),
      ...(corrections.length > 0 && { corrections, madeDigest }),
      ...(madeArticle !== null && { madeArticle }),
    };
    const line = this.#tried({ saved });
    if (line === null) return yield this.#unwritten(saved.article?.title, 'saved');
    yield line;
    this.#count.articles += 1;
    for await (const revision of revisions ?? []) {
      const version = revision && this.#tried({ version: revision });
      yield version ?? this.#unwritten(saved.article.title, 'version');
      if (version !== null) this.#count.versions += 1;
    }
    for await (const image of images ?? []) yield* this.#image(image, saved.article.title);
  }

  *#image({ bytes, ...image }: StreamedImage, title: string): Generator<Chunk> {
    if (bytes === null) return yield this.#unwritten(title, 'image');
    yield this.#line({ image: { ...image, byteCount: bytes.length } });
    for (let start = 0; start < bytes.length; start += bytesPerLine) {
      yield this.#line({ bytes: base64(bytes.subarray(start, start + bytesPerLine)) });
    }
    this.#count.images += 1;
  }

  #unwritten(title: string | undefined, part: UnwrittenPart): Chunk {
    this.#context.onUnwritten?.(String(title), part);
    return this.#line({ unwritten: { title: String(title), part } });
  }

  /** null where the value cannot become a line: too long for a string, nested without end, no JSON. */
  #tried(value: BackupLine): Chunk | null {
    try {
      return this.#line(value);
    } catch {
      return null;
    }
  }

  #line(value: BackupLine | BackupHeader): Chunk {
    const line = `${JSON.stringify(value)}\n`;
    const bytes = utf8ToBytes(line);
    this.#sum.update(bytes);
    return line;
  }
}
