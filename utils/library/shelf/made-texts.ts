import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { blankEntity, type Entity } from '@/utils/sync/entity';
import { isEntity } from '@/utils/sync/entity-lines';
import { earlierIn, shownIn, type TextValue } from '@/utils/sync/present-article';
import { articleSchema } from '@/utils/validation/article-schema';
import { firstFault } from '@/utils/validation/saved-article-schema';
import type { LibraryDatabase } from '../store/database';
import type { KeptText } from './truth-of-article';

/** Makes the digest of an article, as a save does. Several may be asked for at once. */
export type DigestOf = (article: Article) => Promise<Digest>;

/** The texts that came along, by the mark of the whole, each with the digest made of it; null: this version cannot read it. */
export type MadeTexts = ReadonlyMap<string, KeptText | null>;

/** The texts that came along and are not known here yet. Outside of any transaction: none waits for a digest. */
export async function makeTexts(
  library: LibraryDatabase,
  entities: readonly Entity[],
  digestOf: DigestOf,
): Promise<MadeTexts> {
  const stored = await library.stamps.bulkGet(entities.map(({ id }) => id));
  const unread = new Map<string, TextValue>();
  for (const [at, entity] of entities.entries()) {
    const said: unknown = stored[at];
    const known = new Set(textsIn(isEntity(said) ? said : blankEntity(entity.id)).map(({ whole }) => whole));
    for (const value of textsIn(entity)) if (!known.has(value.whole)) unread.set(value.whole, value);
  }
  const made = [...unread.values()].map(async ({ article, text, whole }) => {
    if (firstFault(articleSchema, article)) return [whole, null] as const;
    const sound = article as unknown as Article;
    return [whole, { text, whole, article: sound, digest: await digestOf(sound) }] as const;
  });
  return new Map(await Promise.all(made));
}

/** The texts of an article that are said to be kept: the one that is shown and earlier ones. */
function textsIn(entity: Entity): TextValue[] {
  const shown = shownIn(entity);
  return [...(shown ? [shown.value] : []), ...[...earlierIn(entity).values()].map(({ value }) => value)];
}
