import { withText } from '@/utils/corrections/corrected-record';
import { newRecord } from '@/utils/identity/new-record';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { blankEntity, type Entity, joinEntities, withoutArticles } from '@/utils/sync/entity';
import { decisionPrefix } from '@/utils/sync/person-decision';
import { shownIn, storyIn, type TextValue } from '@/utils/sync/present-article';
import { articleOfRow } from '../articles/row-of-article';
import { type LibraryWriter, writeArticles } from '../articles/write-articles';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isRow } from '../store/record-shapes';
import type { RowRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { type DigestOf, type MadeTexts, makeTexts } from './made-texts';
import { ownIn } from './own-in';
import { readStamps } from './read-stamps';
import { settleLater } from './settle-later';
import { Taking, Unready } from './taking';
import { articlePrefix, type KeptText, keptTexts } from './truth-of-article';
import { unsettleStories } from './unsettle-stories';

/** How many articles came, changed, and went by what was taken over. */
export interface Applied {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Makes ready what `applyEntities` will need of these, while others are still being applied. */
export const makeReady = (
  entities: readonly Entity[],
  digestOf: DigestOf,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<MadeTexts, LibraryFailure>> => asResult(library, () => makeTexts(library, entities, digestOf));

/**
 * Takes over what another device said, in one transaction: hand in some fifty at a time, so that others can write between.
 * Given twice or in another order it changes nothing. Digests are not carried but made here, or were `made` before. What this
 * version cannot read is kept as it was said, and shows once it can. People and stories are connected by who asks for it.
 */
export function applyEntities(
  entities: readonly Entity[],
  digestOf: DigestOf,
  made: MadeTexts | null = null,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<Applied, LibraryFailure>> {
  return asResult(library, async () => {
    const each = joinedById(entities);
    if (made) {
      const applied = await apply(library, each, made, true);
      if (applied) return applied;
      // What was made ready holds no longer: an article was written here since.
    }
    return (await apply(library, each, await makeTexts(library, each, digestOf), false)) ?? nothing;
  });
}

const nothing: Applied = { added: 0, changed: 0, removed: 0 };

async function apply(
  library: LibraryDatabase,
  entities: readonly Entity[],
  made: MadeTexts,
  isMadeAhead: boolean,
): Promise<Applied | null> {
  try {
    return await writeArticles(
      library,
      async (writer) => applyAll(await Taking.of(library, writer, entities, made, isMadeAhead), entities),
      { isNoted: false, isConfirmed: false },
    );
  } catch (error) {
    if (error instanceof Unready) return null;
    throw error;
  }
}

function joinedById(entities: readonly Entity[]): Entity[] {
  const joined = new Map<string, Entity>();
  for (const entity of entities) {
    const there = joined.get(entity.id);
    joined.set(entity.id, there ? joinEntities(there, entity) : entity);
  }
  return [...joined.values()];
}

async function applyAll(taking: Taking, entities: readonly Entity[]): Promise<Applied> {
  const { library, writer } = taking;
  const count = { added: 0, changed: 0, removed: 0 };
  const moved: string[] = [];
  let isDecided = false;
  const said = await readStamps(
    library,
    entities.map(({ id }) => id),
  );
  for (const [at, incoming] of entities.entries()) {
    const before = said[at] ?? blankEntity(incoming.id);
    const joined = joinEntities(before, incoming);
    const after = withoutArticles(joined);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    if (incoming.id.startsWith(articlePrefix)) {
      const id = incoming.id.slice(articlePrefix.length);
      const row = taking.rows.get(id);
      // Nothing is awaited of what asks the store nothing: after a hundred such awaits Dexie loses sight of its transaction.
      const outcome = row ? await applyToSaved(taking, row, joined) : takeNew(taking, joined);
      // A text that could not be read keeps its article: the next version reads it.
      taking.stamps.push(outcome === 'unreadable' ? joined : after);
      if (outcome !== 'unreadable' && outcome !== 'same') count[outcome] += 1;
      if (storyIn(before)?.at !== storyIn(after)?.at) moved.push(id);
    } else {
      isDecided ||= incoming.id.startsWith(decisionPrefix);
      taking.stamps.push(after);
    }
  }
  await taking.flush();
  // Which stories they are in now is found out behind the round.
  const placed = await library.connections.where('articleId').anyOf(moved).toArray();
  await unsettleStories(
    library,
    placed.map(({ story }) => story),
  );
  if (isDecided) await settleLater(library);
  writer.touch();
  return count;
}

type Outcome = 'added' | 'changed' | 'removed' | 'same' | 'unreadable';

function takeNew(taking: Taking, entity: Entity): Outcome {
  const id = entity.id.slice(articlePrefix.length);
  const shown = shownIn(entity);
  if (!shown) {
    taking.putStory(id, null);
    return 'same';
  }
  const textOf = ({ whole }: TextValue) => taking.made.get(whole);
  const text = taking.mustKnow(textOf(shown.value));
  if (!text) return 'unreadable';
  taking.putEarlier(id, entity, textOf);
  taking.putStory(id, storyIn(entity));
  taking.added.push(withOwn(newRecord(id, text.article, text.digest, new Date(0)), entity, text));
  return 'added';
}

async function applyToSaved(taking: Taking, row: RowRecord, entity: Entity): Promise<Outcome> {
  const { library, writer, made } = taking;
  if (!isRow(row)) return 'unreadable';
  const shown = shownIn(entity);
  if (!shown) {
    taking.putStory(row.id, null);
    await writer.remove([row]);
    return 'removed';
  }
  const kept = await keptTexts(library, row);
  const here = new Map((kept ? [kept.shown, ...kept.earlier.values()] : []).map((text) => [text.whole, text]));
  const textOf = ({ whole }: TextValue) => here.get(whole) ?? made.get(whole);
  const text = taking.mustKnow(textOf(shown.value));
  if (!text) return 'unreadable';
  taking.putEarlier(row.id, entity, textOf);
  taking.putStory(row.id, storyIn(entity));
  if (kept) return changeSaved(library, writer, row, entity, kept.shown, text);
  await writer.replace(row, withOwn(newRecord(row.id, text.article, text.digest, new Date(0)), entity, text));
  return 'changed';
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
