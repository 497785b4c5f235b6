import type { ExportRecord } from '@/utils/export/export-record';
import { type AttachmentKeys, noAttachments } from '@/utils/model/attachment-keys';
import type { SavedArticle } from '@/utils/model/saved-article';

/** An article of the library as an import looks at it: what hangs on it is named, not read, however much it is. */
export interface ExistingRecord {
  readonly saved: SavedArticle;
  readonly keys: AttachmentKeys;
}

/** The keys of what a record brings along. */
export const keysOf = ({
  revisions = [],
  images = [],
}: Pick<ExportRecord, 'revisions' | 'images'>): AttachmentKeys => ({
  revisions: revisions.map(({ replacedAt }) => replacedAt),
  images: images.map(({ src }) => src),
});

/** What of a record's versions and images is not there yet; of two under one key the first. */
export function newAttachments(
  { revisions = [], images = [] }: Pick<ExportRecord, 'revisions' | 'images'>,
  there: AttachmentKeys,
): Pick<ExportRecord, 'revisions' | 'images'> {
  const added = {
    revisions: newOnes(revisions, ({ replacedAt }) => replacedAt, there.revisions),
    images: newOnes(images, ({ src }) => src, there.images),
  };
  return {
    ...(added.revisions.length > 0 && { revisions: added.revisions }),
    ...(added.images.length > 0 && { images: added.images }),
  };
}

function newOnes<Item>(items: readonly Item[], key: (item: Item) => string, there: readonly string[]): Item[] {
  const seen = new Set(there);
  return items.filter((item) => {
    const isNew = !seen.has(key(item));
    seen.add(key(item));
    return isNew;
  });
}

export const joinedKeys = (one: AttachmentKeys, other: AttachmentKeys): AttachmentKeys => ({
  revisions: [...one.revisions, ...other.revisions],
  images: [...one.images, ...other.images],
});

/** What is there once a record was written with what it brings along. */
export function existingAfter(before: ExistingRecord | undefined, write: ExportRecord): ExistingRecord {
  const { revisions: _, images: __, ...saved } = write;
  return { saved, keys: joinedKeys(before?.keys ?? noAttachments, keysOf(write)) };
}
