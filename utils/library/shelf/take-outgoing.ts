import type { Result } from '@/utils/model/result';
import { type Entity, fieldsBy, mapValues, partOf } from '@/utils/sync/entity';
import { isEntity, toLines } from '@/utils/sync/entity-lines';
import type { Json } from '@/utils/sync/field';
import type { TextValue } from '@/utils/sync/present-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isRow } from '../store/record-shapes';
import { asResult } from '../store/transactions';
import { sayAgain } from './say-again';
import type { Outgoing } from './shelf-records';
import { isOutgoing } from './shelf-shapes';
import { articlePrefix, keptTexts } from './truth-of-article';

/** Articles read at once, and what a pack holds at most: characters before it is compressed. */
const [chunkSize, mostInPack, mostChars] = [50, 500, 4_000_000];

/** Changes to be carried out as the text of a pack, and up to which number of the outbox they go; `isLast` where there are no more. */
export interface OutgoingPack {
  readonly text: string;
  readonly upTo: number;
  readonly isLast: boolean;
}

/** The next changes for a pack, the oldest first, each with the articles it brings. */
export function takeOutgoing(library: LibraryDatabase = theLibrary()): Promise<Result<OutgoingPack, LibraryFailure>> {
  return asResult(library, async () => {
    let [upTo, text, count, isLast] = [0, '', 0, false];
    while (!isLast && count < mostInPack && text.length < mostChars) {
      const chunk = await nextOutgoing(library, upTo);
      isLast = chunk.length < chunkSize;
      const names = new Map<string, Set<string>>();
      for (const out of chunk)
        for (const name of out.names) names.set(out.id, (names.get(out.id) ?? new Set()).add(name));
      const part = await readParts(library, [...names.keys()], ({ id }) => names.get(id) ?? []);
      text += toLines(part);
      count += part.length;
      upTo = chunk.at(-1)?.n ?? upTo;
    }
    return { text, upTo, isLast };
  });
}

/** The next in the outbox. What is damaged there must stop no round, nor be lost with it. */
async function nextOutgoing(library: LibraryDatabase, upTo: number): Promise<Outgoing[]> {
  const { outbox, stamps, shelf, setAside } = library;
  const next = () => outbox.where('n').above(upTo).limit(chunkSize).toArray();
  const chunk = await next();
  if (chunk.every(isOutgoing)) return chunk;
  await library.transaction('rw', [outbox, stamps, shelf, setAside], () => sayAgain(library, new Date()));
  return next();
}

/**
 * The next of everything that these devices have said, in the order of the ids from `after` on: what a device writes anew when
 * its packs have grown too many, as the text of a pack. `last` is the id to go on from; null at the end.
 */
export function takeEverything(
  after: string,
  devices: ReadonlySet<string>,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<{ readonly text: string; readonly last: string | null }, LibraryFailure>> {
  return asResult(library, async () => {
    let [last, text, count, isEnd] = [after, '', 0, false];
    while (!isEnd && count < mostInPack && text.length < mostChars) {
      const ids = await library.stamps.where('id').above(last).limit(chunkSize).primaryKeys();
      isEnd = ids.length < chunkSize;
      const part = (await readParts(library, ids, (entity) => fieldsBy(entity, devices))).filter(
        ({ purged, fields }) => purged !== null || Object.keys(fields).length > 0,
      );
      text += toLines(part);
      count += part.length;
      last = ids.at(-1) ?? last;
    }
    return { text, last: isEnd ? null : last };
  });
}

/** Parts of what was said, with the articles themselves, read together so that they are of one moment. */
function readParts(
  library: LibraryDatabase,
  ids: readonly string[],
  namesOf: (entity: Entity) => Iterable<string>,
): PromiseLike<Entity[]> {
  const { stamps, rows, bodies, revisions } = library;
  return library.transaction('r', stamps, rows, bodies, revisions, async () => {
    const stored = await stamps.bulkGet([...ids]);
    const parts: Entity[] = [];
    for (const entity of stored)
      if (isEntity(entity)) parts.push(await withArticles(library, partOf(entity, namesOf(entity))));
    return parts;
  });
}

async function withArticles(library: LibraryDatabase, part: Entity): Promise<Entity> {
  const hasTexts = Object.keys(part.fields).some((name) => name === 'text' || name.startsWith('earlier:'));
  if (!hasTexts || !part.id.startsWith(articlePrefix)) return part;
  const row = await library.rows.get({ id: part.id.slice(articlePrefix.length) });
  const kept = isRow(row) ? await keptTexts(library, row) : null;
  if (!kept) return part;
  const texts = new Map([kept.shown, ...kept.earlier.values()].map((text) => [text.whole, text.article]));
  return mapValues(part, (value, name) => {
    if (value === null || !(name === 'text' || name.startsWith('earlier:'))) return value;
    const text = value as unknown as TextValue;
    const article = text.article ?? (texts.get(text.whole) as unknown as Json | undefined);
    return article === undefined ? value : { ...text, article };
  });
}
