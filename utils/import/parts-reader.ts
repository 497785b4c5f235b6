import type { BackupImageHead } from '@/utils/export/backup-lines';
import { fromBase64 } from '@/utils/export/base64';
import type { ExportRecord, KeptImage } from '@/utils/export/export-record';
import type { Revision } from '@/utils/model/saved-article';
import type { SavedLine } from '@/utils/model/saved-line';
import { firstFault, imageHeadSchema, revisionSchema, savedSchema } from '@/utils/validation/saved-article-schema';
import { dropUnsafeLinks } from './drop-unsafe-links';
import { type ImportItem, problem } from './import-item';
import type { ImportTools } from './import-tools';
import { recordOfLine } from './record-of-line';
import { soundRecord } from './sound-record';

/** So much of one article is gathered before it is handed on, in bytes of the file. */
const maxWeight = 8 * 1024 * 1024;
/** No picture of a page comes near; the reader draws larger ones smaller before they are kept. */
const maxImageBytes = 64 * 1024 * 1024;

interface OpenImage {
  readonly head: BackupImageHead;
  readonly line: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  filled: number;
}

/**
 * Joins the lines of a backup of version 2 to records again. An article with much on it comes as several records of the
 * same id, all but the first marked `isMore`, so that no more than a few megabytes are in memory.
 */
export class PartsReader {
  readonly #seen = new Set<string>();
  readonly #tools: ImportTools;
  /** null before the first article and after one that was refused: what hangs on that one is passed over. */
  #owner: { readonly record: ExportRecord; readonly line: number; isMore: boolean } | null = null;
  #isRefused = false;
  #revisions: Revision[] = [];
  #images: KeptImage[] = [];
  #keys = new Set<string>();
  #weight = 0;
  #open: OpenImage | null = null;

  constructor(tools: ImportTools) {
    this.#tools = tools;
  }

  /** A line that is no article's own ends the image above it. */
  *take(kind: string, value: unknown, line: number, weight: number): Generator<ImportItem> {
    if (kind === 'bytes') return yield* this.#takeBytes(value, line, weight);
    yield* this.#closeImage();
    if (kind === 'saved') return yield* this.#takeArticle(value, line, weight);
    if (this.#isRefused) return;
    if (this.#owner === null) return yield problem('wrong-shape', { line, detail: kind });
    if (kind === 'version') yield* this.#takeRevision(value, line, this.#owner.record);
    else yield* this.#openImage(value, line);
    yield* this.#weigh(weight);
  }

  /** What is still gathered, at the end of the file. */
  *rest(): Generator<ImportItem> {
    yield* this.#closeImage();
    yield* this.#handOn();
    this.#owner = null;
  }

  *#takeArticle(value: unknown, line: number, weight: number): Generator<ImportItem> {
    yield* this.rest();
    this.#isRefused = true;
    this.#keys = new Set();
    const fault = firstFault(savedSchema, value);
    if (fault !== null) return yield problem('wrong-shape', { line, detail: fault });
    const record = yield* soundRecord(recordOfLine(value as SavedLine), line, this.#seen, this.#tools);
    if (record === null) return;
    this.#isRefused = false;
    this.#owner = { record, line, isMore: false };
    this.#weight = weight;
  }

  *#takeRevision(value: unknown, line: number, { id, article }: ExportRecord): Generator<ImportItem> {
    const fault = firstFault(revisionSchema, value);
    if (fault !== null) return yield problem('wrong-shape', { line, detail: `version.${fault}` });
    const revision = value as Revision;
    if (revision.articleId !== id) return yield problem('wrong-shape', { line, detail: 'version.articleId' });
    if (!this.#isNew(revision.replacedAt)) return yield problem('duplicate', { line, detail: article.title });
    const { record, dropped } = dropUnsafeLinks({ ...revision, id } as unknown as ExportRecord);
    if (dropped !== null) yield problem('unsafe-link', { line, detail: dropped, isKept: true });
    this.#revisions.push(dropped === null ? revision : { ...revision, article: record.article });
  }

  *#openImage(value: unknown, line: number): Generator<ImportItem> {
    const fault = firstFault(imageHeadSchema, value);
    if (fault !== null) return yield problem('wrong-shape', { line, detail: `image.${fault}` });
    const head = value as BackupImageHead;
    if (head.byteCount > maxImageBytes) return yield problem('too-large', { line, detail: head.src });
    if (!this.#isNew(`\0${head.src}`)) return yield problem('duplicate', { line, detail: head.src });
    this.#open = { head, line, bytes: new Uint8Array(head.byteCount), filled: 0 };
  }

  *#takeBytes(value: unknown, line: number, weight: number): Generator<ImportItem> {
    if (this.#open === null) {
      if (!this.#isRefused && this.#owner === null) yield problem('wrong-shape', { line, detail: 'bytes' });
      return;
    }
    const bytes = typeof value === 'string' ? decoded(value) : null;
    if (bytes === null || this.#open.filled + bytes.length > this.#open.bytes.length) {
      this.#open.filled = 0;
      return yield* this.#closeImage();
    }
    this.#open.bytes.set(bytes, this.#open.filled);
    this.#open.filled += bytes.length;
    this.#weight += weight;
  }

  *#closeImage(): Generator<ImportItem> {
    if (this.#open === null) return;
    const { head, line, bytes, filled } = this.#open;
    this.#open = null;
    const { byteCount, ...image } = head;
    if (filled < byteCount) return yield problem('bad-image', { line, detail: head.src, isKept: true });
    this.#images.push({ ...image, bytes });
    yield* this.#weigh(0);
  }

  *#weigh(weight: number): Generator<ImportItem> {
    this.#weight += weight;
    if (this.#weight > maxWeight && this.#open === null) yield* this.#handOn();
  }

  *#handOn(): Generator<ImportItem> {
    const owner = this.#owner;
    if (owner === null || (owner.isMore && this.#revisions.length + this.#images.length === 0)) return;
    const record: ExportRecord = {
      ...owner.record,
      ...(this.#revisions.length > 0 && { revisions: this.#revisions }),
      ...(this.#images.length > 0 && { images: this.#images }),
    };
    yield { kind: 'record', line: owner.line, record, isMore: owner.isMore, weight: this.#weight };
    owner.isMore = true;
    this.#revisions = [];
    this.#images = [];
    this.#weight = 0;
  }

  #isNew(key: string): boolean {
    const isNew = !this.#keys.has(key);
    this.#keys.add(key);
    return isNew;
  }
}

function decoded(base64: string): Uint8Array | null {
  try {
    return fromBase64(base64);
  } catch {
    return null;
  }
}
