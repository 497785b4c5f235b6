import type { Revision } from '@/utils/model/saved-article';
import { theLibrary } from '../store/database';
import { isImage, isRevision } from '../store/record-shapes';
import type { ImageRecord } from '../store/records';

/** The earlier states of an article, the oldest first, one in memory at a time; null is one that cannot be read. */
export async function* streamRevisions(id: string, library = theLibrary()): AsyncGenerator<Revision | null> {
  for (const key of await library.revisions.where('articleId').equals(id).primaryKeys()) {
    const revision: unknown = await library.revisions.get(key).catch(() => null);
    if (revision !== undefined) yield isRevision(revision) ? revision : null;
  }
}

/** The images kept of an article, in the same way. */
export async function* streamImages(id: string, library = theLibrary()): AsyncGenerator<ImageRecord | null> {
  for (const key of await library.images.where('articleId').equals(id).primaryKeys()) {
    const image: unknown = await library.images.get(key).catch(() => null);
    if (image !== undefined) yield isImage(image) ? image : null;
  }
}
