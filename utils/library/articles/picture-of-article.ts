import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isBody, isImage } from '../store/record-shapes';
import type { ImageRecord } from '../store/records';
import { asResult } from '../store/transactions';

/**
 * The kept image that stands for an article in a list: its lead image, else the first in its text. Null where none is kept,
 * or it was damaged.
 */
export function pictureOfArticle(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<ImageRecord | null, LibraryFailure>> {
  return asResult(library, async () => {
    const keys = await library.images.where('articleId').equals(id).primaryKeys();
    const kept = keys.map(([, src]) => src);
    // Articles are large, and mostly one image is kept of each.
    const src = kept.length > 1 ? await firstInArticle(library, id, kept) : kept[0];
    const image = src === undefined ? undefined : await library.images.get([id, src]);
    return isImage(image) ? image : null;
  });
}

async function firstInArticle(
  library: LibraryDatabase,
  id: string,
  kept: readonly string[],
): Promise<string | undefined> {
  const row = await library.rows.get({ id });
  const body = row && (await library.bodies.get(row.doc));
  if (!isBody(body)) return kept[0];
  const { leadImage, blocks } = body.article;
  const inOrder = [leadImage?.src, ...blocks.map((block) => (block.type === 'figure' ? block.src : null))];
  return inOrder.find((src) => src && kept.includes(src)) ?? kept[0];
}
