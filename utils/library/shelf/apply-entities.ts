import { withText } from '@/utils/corrections/corrected-record';
import { newRecord } from '@/utils/identity/new-record';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { blankEntity, type Entity, joinEntities, withoutArticles } from '@/utils/sync/entity';
import { isEntity } from '@/utils/sync/entity-lines';
import { decisionPrefix } from '@/utils/sync/person-decision';
import { earlierIn, shownIn, storyIn, type TextValue } from '@/utils/sync/present-article';
import { articleSchema } from '@/utils/validation/article-schema';
import { firstFault } from '@/utils/validation/saved-article-schema';
import { articleOfRow } from '../articles/row-of-article';
import { rowsByIds } from '../articles/rows-by-ids';
import { type LibraryWriter, writeArticles } from '../articles/write-articles';
import { applyStoryChoices, chooseStoryAgain } from '../connections/stories-editor';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isRow } from '../store/record-shapes';
import type { RowRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { noteWrites } from './note-writes';
import { ownIn } from './own-in';
import { readStamps } from './read-stamps';
import { settleLater } from './settle-later';
import { articlePrefix, type KeptText, keptTexts } from './truth-of-article';

/** Makes the digest of an article, as a save does. */
export type DigestOf = (article: Article) => Promise<Digest>;

/** How many articles came, changed, and went by what was taken over. */
export interface Applied {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Takes over what another device said, in one transaction: hand in some twenty at a time, so that others can write between.
 * Given twice or in another order it changes nothing. Digests are not carried but made here. What this version cannot read is
 * kept as it was said, and shows once it can.
 */
export function applyEntities(
  entities: readonly Entity[],
  digestOf: DigestOf,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<Applied, LibraryFailure>> {
  return asResult(library, async () => {
    const made = await makeDigests(entities, digestOf, library);
    return writeArticles(library, (writer) => applyAll(library, writer, entities, made), { isNoted: false });
  });
}

type MadeTexts = ReadonlyMap<string, KeptText>;

/** The texts that came along and are not known yet, each with its digest. Outside of the transaction, which does not wait for it. */
async function makeDigests(
  entities: readonly Entity[],
  digestOf: DigestOf,
  library: LibraryDatabase,
): Promise<MadeTexts> {
  const stored = (await library.stamps.bulkGet(entities.map(({ id }) => id))).map((said) =>
    isEntity(said) ? said : null,
  );
  const made = new Map<string, KeptText>();
  for (const [at, entity] of entities.entries()) {
    const known = new Set(textsIn(stored[at] ?? blankEntity(entity.id)).map(({ whole }) => whole));
    for (const { article, text, whole } of textsIn(entity)) {
      if (known.has(whole) || made.has(whole) || firstFault(articleSchema, article)) continue;
      const sound = article as unknown as Article;
      made.set(whole, { text, whole, article: sound, digest: await digestOf(sound) });
    }
  }
  return made;
}

const textsIn = (entity: Entity): TextValue[] => {
  const shown = shownIn(entity);
  return [...(shown ? [shown.value] : []), ...[...earlierIn(entity).values()].map(({ value }) => value)];
};

async function applyAll(
  library: LibraryDatabase,
  writer: LibraryWriter,
  entities: readonly Entity[],
  made: MadeTexts,
): Promise<Applied> {
  const count = { added: 0, changed: 0, removed: 0 };
  const withdrawnStories: string[] = [];
  let [isStoryMoved, isDecided] = [false, false];
  const articles = entities.filter(({ id }) => id.startsWith(articlePrefix));
  const ids = [...new Set(articles.map(({ id }) => id.slice(articlePrefix.length)))];
  // What was there before the shelf, or was written by who could not note it, is said first: nothing of it is overwritten unseen.
  await noteWrites(library, new Map((await rowsByIds(library, ids)).map(({ id }) => [id, 'all'])));
  for (const incoming of entities) {
    const [said] = await readStamps(library, [incoming.id]);
    const before = said ?? blankEntity(incoming.id);
    const joined = joinEntities(before, incoming);
    const after = withoutArticles(joined);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    if (incoming.id.startsWith(articlePrefix)) {
      const outcome = await applyArticle(library, writer, joined, made);
      // A text that could not be read keeps its article: the next version reads it.
      await library.stamps.put(outcome === 'unreadable' ? joined : after);
      if (outcome !== 'unreadable' && outcome !== 'same') count[outcome] += 1;
      isStoryMoved ||= storyIn(before)?.at !== storyIn(after)?.at;
      if (storyIn(before) && !storyIn(after)) withdrawnStories.push(incoming.id.slice(articlePrefix.length));
    } else {
      isDecided ||= incoming.id.startsWith(decisionPrefix);
      await library.stamps.put(after);
    }
  }
  if (isStoryMoved) await applyStoryChoices(library);
  for (const id of withdrawnStories) await chooseStoryAgain(library, id);
  if (isDecided) await settleLater(library);
  writer.touch();
  return count;
}

type Outcome = 'added' | 'changed' | 'removed' | 'same' | 'unreadable';

async function applyArticle(
  library: LibraryDatabase,
  writer: LibraryWriter,
  entity: Entity,
  made: MadeTexts,
): Promise<Outcome> {
  const id = entity.id.slice(articlePrefix.length);
  const row = await library.rows.get({ id });
  if (row && !isRow(row)) return 'unreadable';
  const shown = shownIn(entity);
  if (!shown) {
    await library.storyChoices.delete(id);
    if (!row) return 'same';
    await writer.remove([row]);
    return 'removed';
  }
  const kept = row ? await keptTexts(library, row) : null;
  const here = kept ? [kept.shown, ...kept.earlier.values()] : [];
  const known = new Map([...made, ...here.map((text) => [text.whole, text] as const)]);
  const text = known.get(shown.value.whole);
  if (!text) return 'unreadable';
  await putEarlier(library, id, entity, known);
  await putStory(library, id, entity);
  if (!row || !kept) {
    const saved = withOwn(newRecord(id, text.article, text.digest, new Date(0)), entity, text);
    if (row) await writer.replace(row, saved);
    else await writer.add(saved);
    return row ? 'changed' : 'added';
  }
  return changeSaved(library, writer, row, entity, kept.shown, text);
}

/** Writes only the row where neither the text nor what is put right in it changed. */
async function changeSaved(
  library: LibraryDatabase,
  writer: LibraryWriter,
  row: RowRecord,
  entity: Entity,
  before: KeptText,
  text: KeptText,
): Promise<Outcome> {
  const own = ownIn(entity, row);
  const isText = before.whole !== text.whole || own.corrections !== (row.corrections ?? own.corrections);
  if (!isText) {
    await writer.change([{ before: row, after: { ...row, ...own } }]);
    return 'changed';
  }
  const body = await library.bodies.get(row.doc);
  if (!body) return 'unreadable';
  await writer.replace(row, withOwn(articleOfRow(row, body), entity, text));
  return 'changed';
}

/** The record with what was said of it, and this text. */
const withOwn = (saved: SavedArticle, entity: Entity, { article, digest }: KeptText): SavedArticle =>
  withText({ ...saved, ...ownIn(entity, saved) }, article, digest);

async function putEarlier(
  library: LibraryDatabase,
  articleId: string,
  entity: Entity,
  known: ReadonlyMap<string, KeptText>,
): Promise<void> {
  const wanted = earlierIn(entity);
  const there = await library.revisions.where('articleId').equals(articleId).primaryKeys();
  const times = new Set(there.map(([, at]) => at));
  await library.revisions.bulkDelete(there.filter(([, at]) => !wanted.has(at)));
  for (const [replacedAt, { value }] of wanted) {
    const text = known.get(value.whole);
    if (text && !times.has(replacedAt))
      await library.revisions.put({ articleId, replacedAt, article: text.article, digest: text.digest });
  }
}

async function putStory(library: LibraryDatabase, articleId: string, entity: Entity): Promise<void> {
  const story = storyIn(entity);
  if (story) await library.storyChoices.put({ articleId, ...story });
  else await library.storyChoices.delete(articleId);
}
