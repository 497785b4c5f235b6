import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';

/** What an importer may ask for; handed in, so that it runs without a browser. */
export interface ImportTools {
  /** The time of the import; stands where a file does not say when something was saved. */
  readonly now: Date;
  /** Inert: nothing in the document is loaded or run. */
  readonly parseHtml: (html: string) => Document;
  /** The article of a page that was saved as HTML; null if there is none to find. */
  readonly readArticle: (document: Document, url: string) => Article | null;
  readonly digest: (article: Article) => Digest;
}
