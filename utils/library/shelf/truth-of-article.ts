import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { Digest } from '@/utils/model/digest';
import type { ArticleTruth, StoryPlace, TextWithMarks } from '@/utils/sync/article-truth';
import { marksOf } from '@/utils/sync/text-marks';
import { ownOf } from '../articles/own-of';
import { isStoryChoice } from '../connections/choice-shapes';
import type { LibraryDatabase } from '../store/database';
import { isBody, isRevision } from '../store/record-shapes';
import type { RowRecord } from '../store/records';

export const articlePrefix = 'a:';
export const entityIdOf = (articleId: string) => `${articlePrefix}${articleId}`;

/** A text of an article in the library, with the digest that was made of it. */
export interface KeptText extends TextWithMarks {
  readonly digest: Digest;
}

/** The texts of an article as they are kept; null where the one that is shown is lost. In a transaction over bodies and revisions. */
export async function keptTexts(
  library: LibraryDatabase,
  row: RowRecord,
): Promise<{ readonly shown: KeptText; readonly earlier: ReadonlyMap<string, KeptText> } | null> {
  const body = await library.bodies.get(row.doc);
  if (!isBody(body)) return null;
  const revisions = await library.revisions.where('articleId').equals(row.id).toArray();
  const earlier = revisions
    .filter(isRevision)
    .map(({ replacedAt, article, digest }) => [replacedAt, { ...marksOf(article), article, digest }] as const);
  const article = madeArticleOf(body);
  return { shown: { ...marksOf(article), article, digest: madeDigestOf(body) }, earlier: new Map(earlier) };
}

async function storyOfArticle(library: LibraryDatabase, articleId: string): Promise<StoryPlace | null> {
  const choice = await library.storyChoices.get(articleId);
  return isStoryChoice(choice) ? { story: choice.story, anchor: choice.anchor, at: choice.at } : null;
}

/** What the library holds of an article; with its texts, where they may have changed. */
export async function truthOf(library: LibraryDatabase, row: RowRecord, withTexts: boolean): Promise<ArticleTruth> {
  const kept = withTexts ? await keptTexts(library, row) : null;
  const texts = kept && {
    shown: bare(kept.shown),
    earlier: new Map([...kept.earlier].map(([at, text]) => [at, bare(text)])),
  };
  return { own: ownOf(row), story: await storyOfArticle(library, row.id), texts };
}

const bare = ({ text, whole, article }: KeptText): TextWithMarks => ({ text, whole, article });
