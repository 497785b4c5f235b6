import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import type { ExportRecord, KeptImage } from '../export-record';

export interface Attachments {
  /** Oldest first. */
  readonly revisionsOf?: (articleId: string) => Promise<readonly Revision[]>;
  readonly imagesOf?: (articleId: string) => Promise<readonly KeptImage[]>;
}

/** The articles as they come, each with what hangs on it. */
export async function* withAttachments(
  articles: Iterable<SavedArticle> | AsyncIterable<SavedArticle>,
  { revisionsOf, imagesOf }: Attachments,
): AsyncGenerator<ExportRecord> {
  for await (const saved of articles) {
    const revisions = (await revisionsOf?.(saved.id)) ?? [];
    const images = (await imagesOf?.(saved.id)) ?? [];
    yield { ...saved, ...(revisions.length > 0 && { revisions }), ...(images.length > 0 && { images }) };
  }
}
