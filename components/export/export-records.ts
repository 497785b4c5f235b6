import type { ExportRecord } from '@/utils/export/export-record';
import { getImages } from '@/utils/library/articles/images';
import { getRevisions } from '@/utils/library/articles/revisions';
import { allArticles, type StreamScope } from '@/utils/library/articles/stream';
import type { SavedArticle } from '@/utils/model/saved-article';

/** A saved article with its earlier states and kept images, as an export or an import takes it. */
export async function toExportRecord(saved: SavedArticle): Promise<ExportRecord> {
  const [revisions, images] = await Promise.all([getRevisions(saved.id), getImages(saved.id)]);
  const kept = images.ok ? images.value : [];
  return {
    ...saved,
    ...(revisions.ok && revisions.value.length > 0 ? { revisions: [...revisions.value].reverse() } : {}),
    ...(kept.length > 0
      ? {
          images: await Promise.all(
            kept.map(async ({ src, blob, widthPx, heightPx }) => ({
              src,
              mimeType: blob.type,
              bytes: new Uint8Array(await blob.arrayBuffer()),
              widthPx,
              heightPx,
            })),
          ),
        }
      : {}),
  };
}

/** The records of a scope one after the other, as an export reads them. */
export async function* exportRecords(scope: StreamScope): AsyncGenerator<ExportRecord> {
  for await (const saved of allArticles(scope)) yield await toExportRecord(saved);
}
