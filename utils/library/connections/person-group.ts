import type { LibraryDatabase } from '../store/database';
import type { PersonRecord } from './connection-records';

/** Merges upon merges; a chain that long is a ring. */
const maxMergeDepth = 50;

/** Somebody and whoever they are merged into, one after the other; empty if there is no such person. In a transaction over persons. */
export async function chainOf(library: LibraryDatabase, key: string): Promise<PersonRecord[]> {
  const chain: PersonRecord[] = [];
  for (let next: string | null = key; next !== null && chain.length < maxMergeDepth; ) {
    const person: PersonRecord | undefined = await library.persons.get(next);
    if (!person) break;
    chain.push(person);
    next = person.mergedInto;
  }
  return chain;
}

/** The person somebody is shown as: the end of the chain of merges; null if there is no such person. In a transaction over persons. */
export const rootOf = async (library: LibraryDatabase, key: string): Promise<PersonRecord | null> =>
  (await chainOf(library, key)).at(-1) ?? null;

/** The person and everybody merged into them, directly or by way of others. */
export async function groupOf(library: LibraryDatabase, root: PersonRecord): Promise<PersonRecord[]> {
  const group = [root];
  const known = new Set([root.key]);
  for (let level = [root.key]; level.length > 0; ) {
    const members: PersonRecord[] = await library.persons.where('mergedInto').anyOf(level).toArray();
    const fresh = members.filter(({ key }) => !known.has(key));
    for (const { key } of fresh) known.add(key);
    group.push(...fresh);
    level = fresh.map(({ key }) => key);
  }
  return group;
}
