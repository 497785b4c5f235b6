import { Dexie } from 'dexie';
import type { LibraryDatabase } from '../store/database';
import type { OccurrenceRecord } from './connection-records';
import { isOccurrence } from './connection-shapes';

/** Every place where these persons are named, in the order of the articles' numbers; in a transaction over occurrences. */
export function occurrencesOf(library: LibraryDatabase, persons: readonly string[]): PromiseLike<OccurrenceRecord[]> {
  const ranges = persons.map((person): [[string, number], [string, number]] => [
    [person, Dexie.minKey as unknown as number],
    [person, Dexie.maxKey as unknown as number],
  ]);
  return Dexie.Promise.all(
    ranges.map(([from, to]) => library.occurrences.where('[person+doc]').between(from, to, true, true).toArray()),
  ).then((lists) => lists.flat().filter(isOccurrence));
}
