import type { SavedArticle } from '@/utils/model/saved-article';
import type { OwnFields } from '@/utils/sync/article-truth';
import type { Entity } from '@/utils/sync/entity';
import {
  correctionsIn,
  highlightsIn,
  noteIn,
  plainIn,
  plainNames,
  savedAtIn,
  shownIn,
  tagsIn,
  written,
} from '@/utils/sync/present-article';
import { msOf } from '@/utils/sync/stamp';
import { markedAtOf } from '../articles/row-of-article';

/** What a record or row holds of the reader's own. */
type Holder = Pick<SavedArticle, 'savedAt' | 'updatedAt' | 'tags' | 'highlights'> &
  Partial<Pick<SavedArticle, 'corrections'>>;

/**
 * What was said of an article as its record has it. Lists keep the order they have here, and are the very same lists where
 * nothing in them changed: so it is seen what has to be written again.
 */
export function ownIn(entity: Entity, here: Holder): OwnFields & { readonly markedAt: string | null } {
  const plain = Object.fromEntries(plainNames.map((name) => [name, plainIn(entity, name)])) as Pick<
    OwnFields,
    (typeof plainNames)[number]
  >;
  const updatedAt = written(entity, 'updatedAt')?.v;
  const highlights = inOrderOf(here.highlights, highlightsIn(entity), ({ id }) => id);
  return {
    ...plain,
    savedAt: savedAtIn(entity) ?? savedAgainAt(entity) ?? here.savedAt,
    updatedAt: typeof updatedAt === 'string' ? updatedAt : here.updatedAt,
    tags: inOrderOf(here.tags, tagsIn(entity), (tag) => tag),
    note: noteIn(entity, 'note'),
    highlights,
    markedAt: markedAtOf(highlights),
    corrections: inOrderOf(here.corrections ?? [], correctionsIn(entity), (correction) => JSON.stringify(correction)),
  };
}

/** When the text was saved that stands though the article was taken out for good before: nothing older counts any more. */
function savedAgainAt(entity: Entity): string | null {
  const shown = shownIn(entity);
  return shown && new Date(msOf(shown.stamp)).toISOString();
}

function inOrderOf<Item>(
  here: readonly Item[],
  wanted: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const left = new Map(wanted.map((item) => [keyOf(item), item]));
  const ordered: Item[] = [];
  for (const item of here) {
    const key = keyOf(item);
    const now = left.get(key);
    if (now === undefined) continue;
    ordered.push(JSON.stringify(now) === JSON.stringify(item) ? item : now);
    left.delete(key);
  }
  ordered.push(...left.values());
  const isSame = ordered.length === here.length && ordered.every((item, at) => item === here[at]);
  return isSame ? here : ordered;
}
