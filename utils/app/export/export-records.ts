import type { ExportRecord, StreamedImage, StreamedRecord } from '@/utils/export/export-record';
import type { StreamScope } from '@/utils/library/articles/stream';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { AttachmentStreams, Attachments, ExportLibrary } from './export-ports';

/** A saved article with its earlier states and kept images, as an export takes it. */
async function toExportRecord(saved: SavedArticle, library: Attachments): Promise<ExportRecord> {
  const [revisions, images] = await Promise.all([library.getRevisions(saved.id), library.getImages(saved.id)]);
  const earlier = revisions.ok ? [...revisions.value].reverse() : [];
  const kept = images.ok ? images.value : [];
  return {
    ...saved,
    ...(earlier.length > 0 && { revisions: earlier }),
    ...(kept.length > 0 && {
      images: await Promise.all(
        kept.map(async ({ src, blob, widthPx, heightPx }) => ({
          src,
          mimeType: blob.type,
          bytes: new Uint8Array(await blob.arrayBuffer()),
          widthPx,
          heightPx,
        })),
      ),
    }),
  };
}

/** The records of a scope one after the other, as an export reads them. */
export async function* exportRecords(
  scope: StreamScope,
  library: Pick<ExportLibrary, 'allArticles' | keyof Attachments>,
): AsyncGenerator<ExportRecord> {
  for await (const saved of library.allArticles(scope)) yield await toExportRecord(saved, library);
}

/** The same for a backup: what hangs on an article is read when the backup comes to it, one version or image at a time. */
export async function* streamedRecords(
  scope: StreamScope,
  library: Pick<ExportLibrary, 'allArticles' | keyof AttachmentStreams>,
): AsyncGenerator<StreamedRecord> {
  for await (const saved of library.allArticles(scope)) {
    yield { ...saved, revisions: library.streamRevisions(saved.id), images: readImages(saved.id, library) };
  }
}

async function* readImages(id: string, library: AttachmentStreams): AsyncGenerator<StreamedImage> {
  for await (const image of library.streamImages(id)) {
    const bytes = await image?.blob.arrayBuffer().catch(() => null);
    const { src = '', blob, widthPx = 0, heightPx = 0 } = image ?? {};
    yield { src, mimeType: blob?.type ?? '', bytes: bytes ? new Uint8Array(bytes) : null, widthPx, heightPx };
  }
}
