import { withText } from '@/utils/corrections/corrected-record';
import { type BackupHeader, backupFormat, backupVersion } from '@/utils/export/backup-header';
import { fromBase64 } from '@/utils/export/base64';
import type { KeptImage } from '@/utils/export/export-record';
import { areSpansInside } from '@/utils/validation/digest-schema';
import {
  type BackupImage,
  type BackupLine,
  backupLineSchema,
  firstFault,
  isUnderItsAddress,
} from '@/utils/validation/saved-article-schema';
import { dropUnsafeLinks } from './drop-unsafe-links';
import { type ImportItem, problem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';
import { isPageAddress } from './page-address';
import { textLines } from './text-lines';

/** An article with its revisions and images stays far below; what is longer would not fit in memory twice. */
const maxLineChars = 32 * 1024 * 1024;

/**
 * The records of our own backup, of any version ever written, as a stream; what does not hold the form of a record is
 * reported with its line. A record comes out as it went in, down to the order of its keys.
 */
export async function* readBackup(source: ImportSource, tools: ImportTools): AsyncGenerator<ImportItem> {
  let header: BackupHeader | null = null;
  let found = 0;
  const seen = new Set<string>();
  for await (const { line, text } of textLines(source, maxLineChars)) {
    if (header === null) {
      header = readHeader(text);
      if (header === null || header.version > backupVersion) {
        yield { kind: 'failure', failure: { kind: header === null ? 'unknown-format' : 'newer-version' } };
        return;
      }
      if (header.extras) yield { kind: 'extras', extras: header.extras };
    } else if (text !== '') {
      found += 1;
      yield* readLine(text, line, seen, tools);
    }
  }
  if (header === null) yield { kind: 'failure', failure: { kind: 'empty' } };
  else if (found < header.count)
    yield problem('file-ends-early', { detail: `${found} / ${header.count}`, isKept: true });
}

export function readHeader(text: string | null): BackupHeader | null {
  const value = parseJson(text ?? '');
  if (typeof value !== 'object' || value === null) return null;
  const { format, version, exportedAt, count, extras } = value as Record<string, unknown>;
  if (format !== backupFormat || !Number.isInteger(version) || (version as number) < 1) return null;
  return {
    format: backupFormat,
    version: version as number,
    exportedAt: String(exportedAt),
    count: Number.isInteger(count) ? (count as number) : 0,
    ...(typeof extras === 'object' && extras !== null && { extras: extras as Record<string, unknown> }),
  };
}

function* readLine(text: string | null, line: number, seen: Set<string>, tools: ImportTools): Generator<ImportItem> {
  if (text === null) return yield problem('too-large', { line });
  const value = parseJson(text);
  if (value === undefined) return yield problem('not-json', { line, detail: text.slice(0, 80) });
  const fault = firstFault(backupLineSchema, value);
  if (fault !== null) return yield problem('wrong-shape', { line, detail: fault });
  const { images, ...saved } = recordOfLine(value as BackupLine);
  if (seen.has(saved.id)) return yield problem('duplicate', { line, detail: saved.id });
  seen.add(saved.id);
  if (!isUnderItsAddress(saved)) return yield problem('wrong-shape', { line, detail: 'id' });
  const stranger = saved.revisions?.findIndex(({ articleId }) => articleId !== saved.id) ?? -1;
  if (stranger >= 0) return yield problem('wrong-shape', { line, detail: `revisions.${stranger}.articleId` });
  if (!isPageAddress(saved.article.url)) return yield problem('bad-url', { line, detail: saved.article.url });
  const { record, dropped } = dropUnsafeLinks(saved);
  if (dropped !== null) yield problem('unsafe-link', { line, detail: dropped, isKept: true });
  const { digest, madeDigest, article } = record;
  const isDigestSound = [digest, madeDigest ?? digest].every((each) => areSpansInside(each, article.blocks));
  if (!isDigestSound) yield problem('bad-digest', { line, detail: record.article.title, isKept: true });
  const kept = (images ?? []).flatMap((image) => readImage(image) ?? []);
  if (kept.length < (images?.length ?? 0))
    yield problem('bad-image', { line, detail: record.article.title, isKept: true });
  yield {
    kind: 'record',
    line,
    record: {
      ...(isDigestSound ? record : withText(record, article, tools.digest(article))),
      ...(kept.length > 0 && { images: kept }),
    },
  };
}

/** The line as a record, with the fields it leaves out, in the order in which a record has them. */
function recordOfLine({ corrections = [], madeDigest = null, revisions, images, ...saved }: BackupLine) {
  const made = corrections.length > 0 ? madeDigest : null;
  return { ...saved, corrections, madeDigest: made, ...(revisions && { revisions }), ...(images && { images }) };
}

function readImage({ base64, ...image }: BackupImage): KeptImage | null {
  try {
    return { ...image, bytes: fromBase64(base64) };
  } catch {
    return null;
  }
}

/** undefined if it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
