import { absorbArticle } from '@/utils/sync/absorb-article';
import { blankEntity, type Entity, latestOf, withoutArticles } from '@/utils/sync/entity';
import { shownIn } from '@/utils/sync/present-article';
import { stampAfter } from '@/utils/sync/stamp';
import { rowsByIds } from '../articles/rows-by-ids';
import type { LibraryDatabase } from '../store/database';
import { isRow } from '../store/record-shapes';
import { readSelf } from './read-shelf';
import { readStamps } from './read-stamps';
import type { NewOutgoing, StampRecord } from './shelf-records';
import { entityIdOf, truthOf } from './truth-of-article';

/** What of an article was written: the reader's own fields alone, or its texts too. */
export type TouchedPart = 'own' | 'all';

/**
 * Notes for the reader's other devices what was just written of these articles, in the transaction that wrote it: field by
 * field, by comparing with what was said before. Nothing where the library has no shelf. An article of which nothing was said before was
 * changed when its record says, so that of two libraries that are joined the later word holds.
 */
export async function noteWrites(library: LibraryDatabase, touched: ReadonlyMap<string, TouchedPart>): Promise<void> {
  const self = touched.size > 0 ? await readSelf(library) : null;
  if (!self) return;
  const ids = [...touched.keys()];
  const rows = new Map((await rowsByIds(library, ids)).map((row) => [row.id, row]));
  const stored = await readStamps(library, ids.map(entityIdOf));
  const records: StampRecord[] = [];
  const outgoing: NewOutgoing[] = [];
  for (const [at, id] of ids.entries()) {
    const row = rows.get(id);
    // What a damaged row says is nobody's word.
    if (row && !isRow(row)) continue;
    const before = stored[at] ?? blankEntity(entityIdOf(id));
    // Of what was there before the shelf all is said, whatever of it was touched first: no device can show it without a text.
    const isAll = touched.get(id) === 'all' || !shownIn(before);
    // A text that only a later version can read stands: the one that is here is not put in its place.
    const withTexts = isAll && !isHeldBack(before);
    const truth = row ? await truthOf(library, row, withTexts) : null;
    const ms = row && !stored[at] ? saidMs(row.updatedAt) : Date.now();
    const { entity, changed } = absorbArticle(before, truth, stampAfter(ms, latestOf(before), self.device));
    if (changed.length === 0) continue;
    // Gone for good it is gone with whatever was decided of it, here as on the others.
    if (!row) await library.storyChoices.delete(id);
    records.push(isHeldBack(before) ? entity : withoutArticles(entity));
    outgoing.push({ id: entity.id, names: changed });
  }
  await library.stamps.bulkPut(records);
  await library.outbox.bulkAdd(outgoing);
}

/** When a record says it was changed; now where it says nothing, or a time to come. */
function saidMs(updatedAt: string): number {
  const [said, now] = [Date.parse(updatedAt), Date.now()];
  return said <= now ? said : now;
}

/** Whether the library could not read the text that stands: then it keeps the article beside what was said. */
const isHeldBack = (entity: Entity): boolean => shownIn(entity)?.value.article !== undefined;
