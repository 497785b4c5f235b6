import { withCorrections, withText } from '@/utils/corrections/corrected-record';
import { mergeCorrections } from '@/utils/corrections/correction-item';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { ExportRecord } from '@/utils/export/export-record';
import type { Highlight, Revision, SavedArticle } from '@/utils/model/saved-article';
import { type ExistingRecord, newAttachments } from './existing-record';
import { isLinkOnly } from './link-only';

/**
 * The record in the library and the one that comes in, made one so that nothing of either is lost: the later text with
 * the earlier one as a revision, all tags, highlights and notes, and all that was put right in either, applied to that
 * text: of two corrections on the same the later. It brings along just the versions and images that are not there yet. null
 * where the other adds nothing, so that a second import of a file changes nothing.
 */
export function mergeRecord({ saved: mine, keys }: ExistingRecord, theirs: ExportRecord): ExportRecord | null {
  const newer = theirs.updatedAt > mine.updatedAt ? theirs : mine;
  const replaced: Revision[] =
    hasNewerText(mine, theirs) && !isLinkOnly(mine.article) ? [revisionOf(mine, theirs.updatedAt)] : [];
  const added = newAttachments({ ...theirs, revisions: [...(theirs.revisions ?? []), ...replaced] }, keys);
  const merged: SavedArticle = {
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
  };
  if (isSame(mine, merged) && !added.revisions && !added.images) return null;
  return { ...merged, updatedAt: newer.updatedAt, ...added };
}

const isBareLink = ({ article }: SavedArticle) => isLinkOnly(article);

function hasNewerText(mine: SavedArticle, theirs: SavedArticle): boolean {
  if (isBareLink(theirs)) return false;
  if (isBareLink(mine)) return true;
  return (
    theirs.updatedAt > mine.updatedAt && JSON.stringify(madeArticleOf(theirs)) !== JSON.stringify(madeArticleOf(mine))
  );
}

/** My record with the later text and what both put right. */
function mergeTexts(mine: SavedArticle, theirs: SavedArticle): SavedArticle {
  const corrections = mergeCorrections(mine.corrections, theirs.corrections);
  const corrected = corrections === mine.corrections ? mine : withCorrections(mine, corrections);
  return hasNewerText(mine, theirs) ? withText(corrected, madeArticleOf(theirs), madeDigestOf(theirs)) : corrected;
}

const revisionOf = (record: SavedArticle, replacedAt: string): Revision => ({
  articleId: record.id,
  replacedAt,
  article: madeArticleOf(record),
  digest: madeDigestOf(record),
});

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
const isSame = (mine: SavedArticle, merged: SavedArticle): boolean =>
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
  merged.queuePlace === mine.queuePlace;
