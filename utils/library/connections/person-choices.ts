import { fail, type Result, succeed } from '@/utils/model/result';
import { decisionNoterOf } from '../shelf/decision-noter-of';
import { withdrawerOf } from '../shelf/withdrawer-of';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { connectArticles } from './connect-articles';
import { putTogether, setApart, takeBack } from './person-deeds';

/** 'gone': another tab changed it meanwhile, and there is nothing left to do it to. */
type PersonChoiceFailure = LibraryFailure | { readonly kind: 'gone' };
type Outcome<Value> = Promise<Result<Value, PersonChoiceFailure>>;

const gone = { kind: 'gone' } as const;

/** Two persons are one from now on, shown as `into`; the id of the decision, by which it is undone. */
export const mergePersons = (
  from: string,
  into: string,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Outcome<number> => changing(library, () => putTogether(library, from, into, { at: now.toISOString() }));

/** The named articles are about somebody else of that name; the key of the new person and the id of the decision. */
export const splitPerson = (
  key: string,
  docs: readonly number[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Outcome<{ readonly made: string; readonly id: number }> =>
  changing(library, () => setApart(library, key, ({ doc }) => docs.includes(doc), { at: now.toISOString() }));

/** Takes a merge or a split back, with what was saved since, here and on other devices; the key of the person who is whole again. */
export async function undoPersonChoice(id: number, library: LibraryDatabase = theLibrary()): Outcome<string> {
  const withdraw = await withdrawerOf(library);
  return changing(library, async () => {
    const choice = await library.personChoices.get(id);
    if (!choice || choice.kind === 'not-person') return null;
    const undone = await takeBack(library, choice);
    await withdraw?.(undone.gone);
    return undone.whole;
  });
}

async function changing<Value>(library: LibraryDatabase, work: () => Promise<Value | null>): Outcome<Value> {
  const done = await asResult(library, async () => {
    // A decision concerns whoever is saved by now.
    await connectArticles(library);
    const note = await decisionNoterOf(library);
    return library.transaction('rw', library.tables, async () => {
      const value = await work();
      await note?.();
      return value;
    });
  });
  if (!done.ok) return done;
  return done.value === null ? fail(gone) : succeed(done.value);
}
