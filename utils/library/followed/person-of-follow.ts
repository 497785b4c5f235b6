import { soughtKeys } from '@/utils/across/persons/name-keys';
import type { Follow } from '@/utils/model/follow';
import type { PersonRecord } from '../connections/connection-records';
import { rootOf } from '../connections/person-group';
import type { LibraryDatabase } from '../store/database';

/**
 * Whom a follow is about, as they are shown: with whoever was merged into somebody it goes along, and comes back when the
 * merge is undone. Found by name where the key is another in this library; null for nobody here. In a transaction over persons.
 */
export async function personOfFollow(
  library: LibraryDatabase,
  { key, name }: Pick<Follow, 'key' | 'name'>,
): Promise<PersonRecord | null> {
  return (await rootOf(library, key)) ?? (await rootOf(library, (await keyByName(library, name)) ?? ''));
}

/** The person most articles name so. */
async function keyByName(library: LibraryDatabase, name: string): Promise<string | null> {
  const keys = soughtKeys(name);
  const found = keys.length === 0 ? [] : await library.persons.where('lookups').anyOf(keys).toArray();
  const named = found.filter((person) => person.name === name);
  return named.sort((a, b) => b.articles - a.articles)[0]?.key ?? null;
}
