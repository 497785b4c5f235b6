import type { LibraryDatabase } from '../store/database';
import type { PersonRecord } from './connection-records';

const maxMergeDepth = 50;

/** The person somebody is shown as: the end of the chain of merges; null if there is no such person. In a transaction over persons. */
export async function rootOf(library: LibraryDatabase, key: string): Promise<PersonRecord | null> {
  let person = await library.persons.get(key);
  for (let depth = 0; person?.mergedInto && depth < maxMergeDepth; depth++) {
    const next: PersonRecord | undefined = await library.persons.get(person.mergedInto);
    if (!next) break;
    person = next;
  }
  return person ?? null;
}

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
