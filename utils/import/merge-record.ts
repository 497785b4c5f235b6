import { withCorrections, withText } from '@/utils/corrections/corrected-record';
import { mergeCorrections } from '@/utils/corrections/correction-item';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { ExportRecord, KeptImage } from '@/utils/export/export-record';
import type { Highlight, Revision } from '@/utils/model/saved-article';
import { isLinkOnly } from './link-only';

/**
 * The record in the library and the one that comes in, made one so that nothing of either is lost: the later text with
 * the earlier one as a revision, all tags, highlights, notes and images, and all that was put right in either, applied to that
 * text: of two corrections on the same the later. The very record of the library where the other
 * adds nothing, so that a second import of a file changes nothing.
 */
export function mergeRecord(mine: ExportRecord, theirs: ExportRecord): ExportRecord {
  const newer = theirs.updatedAt > mine.updatedAt ? theirs : mine;
  const replaced: Revision[] =
    hasNewerText(mine, theirs) && !isLinkOnly(mine.article) ? [revisionOf(mine, theirs.updatedAt)] : [];
  const revisions = distinct([...(mine.revisions ?? []), ...(theirs.revisions ?? []), ...replaced], revisionKey);
  const images = distinct<KeptImage>([...(mine.images ?? []), ...(theirs.images ?? [])], ({ src }) => src);
  const merged: ExportRecord = {
    ...mergeTexts(mine, theirs),
    savedAt: mine.savedAt < theirs.savedAt ? mine.savedAt : theirs.savedAt,
    readAt: mine.readAt ?? theirs.readAt,
    archivedAt: newer === theirs && !isBareLink(theirs) ? theirs.archivedAt : (mine.archivedAt ?? newer.archivedAt),
    deletedAt: newer.deletedAt,
    isStarred: mine.isStarred || theirs.isStarred,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    note: mergeNotes(mine.note, theirs.note),
    highlights: distinct<Highlight>(
      [...mine.highlights, ...theirs.highlights],
      ({ quote, prefix }) => `${prefix}\0${quote}`,
    ),
    progress: Math.max(mine.progress, theirs.progress),
    queuePlace: mine.queuePlace ?? theirs.queuePlace,
    ...(revisions.length > 0 && { revisions }),
    ...(images.length > 0 && { images }),
  };
  if (isSame(mine, merged)) return mine;
  return { ...merged, updatedAt: newer.updatedAt };
}

const isBareLink = ({ article }: ExportRecord) => isLinkOnly(article);

function hasNewerText(mine: ExportRecord, theirs: ExportRecord): boolean {
  if (isBareLink(theirs)) return false;
  if (isBareLink(mine)) return true;
  return (
    theirs.updatedAt > mine.updatedAt && JSON.stringify(madeArticleOf(theirs)) !== JSON.stringify(madeArticleOf(mine))
  );
}

/** My record with the later text and what both put right. */
function mergeTexts(mine: ExportRecord, theirs: ExportRecord): ExportRecord {
  const corrections = mergeCorrections(mine.corrections, theirs.corrections);
  const corrected = corrections === mine.corrections ? mine : withCorrections(mine, corrections);
  return hasNewerText(mine, theirs) ? withText(corrected, madeArticleOf(theirs), madeDigestOf(theirs)) : corrected;
}

const revisionOf = (record: ExportRecord, replacedAt: string): Revision => ({
  articleId: record.id,
  replacedAt,
  article: madeArticleOf(record),
  digest: madeDigestOf(record),
});

const revisionKey = ({ replacedAt }: Revision) => replacedAt;

function mergeNotes(mine: string | null, theirs: string | null): string | null {
  if (mine === null || theirs === null) return mine ?? theirs;
  return mine.includes(theirs) ? mine : `${mine}\n\n${theirs}`;
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isNew = !seen.has(key(item));
    seen.add(key(item));
    return isNew;
  });
}

/** Both come from the same record: only lists can have grown, and fields changed. */
const isSame = (mine: ExportRecord, merged: ExportRecord): boolean =>
  merged.article === mine.article &&
  merged.digest === mine.digest &&
  merged.corrections === mine.corrections &&
  merged.savedAt === mine.savedAt &&
  merged.readAt === mine.readAt &&
  merged.archivedAt === mine.archivedAt &&
  merged.deletedAt === mine.deletedAt &&
  merged.isStarred === mine.isStarred &&
  merged.tags.length === mine.tags.length &&
  merged.note === mine.note &&
  merged.highlights.length === mine.highlights.length &&
  merged.progress === mine.progress &&
  merged.queuePlace === mine.queuePlace &&
  (merged.revisions?.length ?? 0) === (mine.revisions?.length ?? 0) &&
  (merged.images?.length ?? 0) === (mine.images?.length ?? 0);
