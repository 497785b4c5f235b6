import { fromBase64 } from '@/utils/export/base64';
import type { KeptImage } from '@/utils/export/export-record';
import { type BackupImage, firstFault, type WholeLine, wholeLineSchema } from '@/utils/validation/saved-article-schema';
import { type ImportItem, problem } from './import-item';
import type { ImportTools } from './import-tools';
import { recordOfLine } from './record-of-line';
import { soundRecord } from './sound-record';

/** The record of a line of a backup of version 1: an article with its revisions and images, all in one. */
export function* readWholeLine(
  value: unknown,
  line: number,
  seen: Set<string>,
  tools: ImportTools,
): Generator<ImportItem> {
  const fault = firstFault(wholeLineSchema, value);
  if (fault !== null) return yield problem('wrong-shape', { line, detail: fault });
  const { images, revisions, ...saved } = value as WholeLine;
  const record = yield* soundRecord({ ...recordOfLine(saved), ...(revisions && { revisions }) }, line, seen, tools);
  if (record === null) return;
  const kept = (images ?? []).flatMap((image) => readImage(image) ?? []);
  if (kept.length < (images?.length ?? 0))
    yield problem('bad-image', { line, detail: record.article.title, isKept: true });
  const weight = kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
  yield { kind: 'record', line, record: { ...record, ...(kept.length > 0 && { images: kept }) }, weight };
}

function readImage({ base64, ...image }: BackupImage): KeptImage | null {
  try {
    return { ...image, bytes: fromBase64(base64) };
  } catch {
    return null;
  }
}
