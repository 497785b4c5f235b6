import { soughtKeys } from '@/utils/across/persons/name-keys';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import { fail, type Result, succeed } from '@/utils/model/result';
import { correctionField } from '@/utils/sync/present-article';
import { foldText } from '@/utils/text/fold';
import { readPersonChoices } from '../connections/choice-shapes';
import { connectArticles } from '../connections/connect-articles';
import { occurrencesOf } from '../connections/occurrences-of';
import type { DecidedAt } from '../connections/person-deeds';
import { groupOf, rootOf } from '../connections/person-group';
import { entityIdOf } from '../shelf/truth-of-article';
import { withdrawerOf } from '../shelf/withdrawer-of';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { isTakenOut } from './list-taken-out';
import { writeCorrections, writeUndos } from './put-right';
import { writeArticles } from './write-articles';

type Outcome<Value> = Promise<Result<Value, LibraryFailure | { readonly kind: 'gone' }>>;

/**
 * Takes a person out of every article that names them, in one transaction, and out of what is saved later: they are nobody.
 * The id of the decision, by which it is undone; 'gone' where there is no such person any more.
 */
export async function takeOutPerson(key: string, now: Date, library: LibraryDatabase = theLibrary()): Outcome<number> {
  const at = now.toISOString();
  const done = await asResult(library, async () => {
    // It concerns whatever is saved by now.
    await connectArticles(library);
    return writeArticles(library, async (writer) => {
      const root = await rootOf(library, key);
      if (!root) return null;
      const group = await groupOf(library, root);
      const occurrences = await occurrencesOf(
        library,
        group.map((person) => person.key),
      );
      const names = [...new Set([root.name, ...occurrences.map(({ name }) => name)])];
      const named = [
        ...occurrences.map(({ articleId, name }) => ({ id: articleId, name })),
        ...(await namedInTrash(library, names)),
      ];
      const wanted = named.map(({ id, name }) => ({ id, correction: { kind: 'not-person', name, at } as const }));
      await writeCorrections(library, writer, wanted, now);
      return library.personChoices.add({ kind: 'not-person', names, at });
    });
  });
  if (!done.ok) return done;
  return done.value === null ? fail({ kind: 'gone' }) : succeed(done.value);
}

/**
 * Takes out what was taken out on another device, as it was said there: of every article but those of which that device has
 * said itself what holds in them. In transactions of its own.
 */
export async function takeOutNames(
  names: readonly string[],
  decided: Required<DecidedAt>,
  library: LibraryDatabase,
): Promise<void> {
  const { at } = decided;
  await connectArticles(library);
  await writeArticles(library, async (writer) => {
    const folded = new Set(names.map(foldText));
    const persons = library.persons.where('lookups').anyOf([...new Set(names.flatMap(soughtKeys))]);
    const occurrences = await occurrencesOf(library, [...new Set(await persons.primaryKeys())]);
    const named = [
      ...occurrences.flatMap(({ articleId, name }) => (folded.has(foldText(name)) ? [{ id: articleId, name }] : [])),
      ...(await namedInTrash(library, names)),
    ];
    const said = await library.stamps.bulkGet(named.map(({ id }) => entityIdOf(id)));
    const wanted = named.flatMap(({ id, name }, index) => {
      const correction = { kind: 'not-person', name, at } as const;
      return said[index]?.fields[correctionField(correction)] ? [] : [{ id, correction }];
    });
    await writeCorrections(library, writer, wanted, new Date(at));
    await library.personChoices.add({ kind: 'not-person', names, ...decided });
  });
}

/** What lies in the trash is connected with nobody, and can come back. */
async function namedInTrash(library: LibraryDatabase, names: readonly string[]) {
  const folded = new Set(names.map(foldText));
  const rows = await library.rows.where('deletedAt').above('').toArray();
  const bodies = await library.bodies.bulkGet(rows.map(({ doc }) => doc));
  return rows.flatMap(({ id }, at) =>
    (bodies[at]?.digest.people ?? []).flatMap(({ name }) => (folded.has(foldText(name)) ? [{ id, name }] : [])),
  );
}

/** Undoes that, with what was saved since; what was put right in one article alone stays. 'gone' where it is undone already. */
export async function takePersonBack(id: number, now: Date, library: LibraryDatabase = theLibrary()): Outcome<void> {
  const done = await asResult(library, async () => {
    const withdraw = await withdrawerOf(library);
    return writeArticles(library, async (writer) => {
      const choice = await library.personChoices.get(id);
      if (!choice || !isTakenOut(choice)) return false;
      await library.personChoices.delete(id);
      await withdraw?.([choice]);
      const own = (correction: Correction) => correction.kind === 'not-person' && correction.at === choice.at;
      const rows = await library.rows.filter(({ corrections = [] }) => corrections.some(own)).toArray();
      const undos = rows.flatMap((row) =>
        (row.corrections ?? []).filter(own).map((put) => ({ id: row.id, put, before: null })),
      );
      await writeUndos(library, writer, undos, now);
      return true;
    });
  });
  if (!done.ok) return done;
  return done.value ? succeed(undefined) : fail({ kind: 'gone' });
}

/** What of a digest's people was taken out of the whole library, for a page that is not saved. */
export const takenOutNow = (
  digest: Digest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly Correction[], LibraryFailure>> => asResult(library, () => takenOutOf(library, digest, null));

/**
 * What holds at once for a digest that is saved: names that were taken out of the whole library, but for those that an
 * earlier digest of the article had (`earlier`): of them the reader has decided. In a transaction over personChoices.
 */
export async function takenOutOf(
  library: LibraryDatabase,
  { people }: Digest,
  earlier: Digest | null,
): Promise<readonly Correction[]> {
  const atOf = new Map<string, string>();
  for (const choice of await readPersonChoices(library))
    if (isTakenOut(choice)) for (const name of choice.names) atOf.set(foldText(name), choice.at);
  const decided = new Set(earlier?.people.map(({ name }) => foldText(name)));
  return people.flatMap(({ name }) => {
    const at = atOf.get(foldText(name));
    return at === undefined || decided.has(foldText(name)) ? [] : [{ kind: 'not-person', name, at } as const];
  });
}
