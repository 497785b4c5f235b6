import type { Article } from '@/utils/model/article';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { TextMarks } from './text-marks';

/** What the reader does to a saved article, as the library has it: all of a record but the article and what is made of it. */
export type OwnFields = Omit<SavedArticle, 'id' | 'article' | 'digest' | 'madeDigest' | 'madeArticle'>;

/** A text of an article with what tells it apart from others. */
export interface TextWithMarks extends TextMarks {
  readonly article: Article;
}

/** Beside which article the reader put this one; null as anchor: it stands alone. */
export interface StoryPlace {
  readonly story: string;
  readonly anchor: string | null;
  readonly at: string;
}

/** The texts of an article: the one that is shown, in the words of its page, and earlier ones by when each was replaced. */
interface Texts {
  readonly shown: TextWithMarks;
  readonly earlier: ReadonlyMap<string, TextWithMarks>;
}

/** What a library holds of an article. `texts` is null where only the reader's own fields may have changed. */
export interface ArticleTruth {
  readonly own: OwnFields;
  readonly story: StoryPlace | null;
  readonly texts: Texts | null;
}
