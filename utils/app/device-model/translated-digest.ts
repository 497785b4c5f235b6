import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';

/** A text beside what it is in another language. */
export interface Translated {
  readonly original: string;
  readonly translated: string;
}

/** What the popup shows of an article, in another language, beside the article's own words. */
export interface TranslatedDigest {
  readonly title: Translated;
  readonly sentences: readonly Translated[];
  /** A role of a person; names stay as they are. */
  readonly roles: readonly (Translated & { readonly name: string })[];
}

/** As many people as the popup shows at once. */
const translatedRoles = 5;

/** Translates headline, summary and roles, one text after the other. */
export async function translateDigest(
  article: Article,
  digest: Digest,
  translate: (text: string) => Promise<string>,
): Promise<TranslatedDigest> {
  const both = async (original: string): Promise<Translated> => ({ original, translated: await translate(original) });
  const title = await both(article.title);
  const sentences: Translated[] = [];
  for (const { text } of digest.summary) sentences.push(await both(text));
  const roles: (Translated & { name: string })[] = [];
  for (const { name, role } of digest.people.slice(0, translatedRoles)) {
    if (role !== null) roles.push({ name, ...(await both(role)) });
  }
  return { title, sentences, roles };
}
