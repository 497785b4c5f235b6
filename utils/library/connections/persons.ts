import { Dexie } from 'dexie';
import { choosePerson } from '@/utils/across/persons/choose-person';
import { foldName } from '@/utils/across/persons/folded-name';
import { soughtKeys } from '@/utils/across/persons/name-keys';
import { bareName, profileOf } from '@/utils/across/persons/person-profile';
import type { DirectorySort } from '@/utils/model/directory-sort';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { readPersonChoices } from './choice-shapes';
import type { IdentityChoice, OccurrenceRecord, PersonRecord } from './connection-records';
import { occurrencesOf } from './occurrences-of';
import { groupOf, rootOf } from './person-group';
import { queryConnected, queryConnections } from './query-connections';

export interface PersonRow {
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
  readonly articles: number;
  /** YYYY-MM-DD */
  readonly lastDay: string;
}

export interface PersonsRequest {
  readonly sort?: DirectorySort;
  /** The beginnings of words of a name; '' for everybody. */
  readonly typed?: string;
  readonly offset?: number;
  readonly limit: number;
  /** Of the articles that are connected by now; else all are connected first. */
  readonly isPartial?: boolean;
}

/** Found by a beginning as short as "a"; more are not sorted, nobody reads them. */
const maxFound = 2_000;
const orderOf = { articles: 'byArticles', recent: 'byDay', name: 'sortName' } as const;

/** A stretch of the directory. */
export function listPersons(
  { sort = 'articles', typed = '', offset = 0, limit, isPartial = false }: PersonsRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly PersonRow[], LibraryFailure>> {
  const words = foldName(typed).words;
  return (isPartial ? queryConnected : queryConnections)(library, async () => {
    if (words.length > 0) {
      const found = (await findPersons(library, words)).sort(byOrder(sort));
      return found.slice(offset, offset + limit).map(personRow);
    }
    return (await shownBy(library, orderOf[sort]).offset(offset).limit(limit).toArray()).map(personRow);
  });
}

/** How many the directory has in all; takes longer than its first rows, the more there are. */
export function countPersons(
  { typed = '', isPartial = false }: Pick<PersonsRequest, 'typed' | 'isPartial'>,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const words = foldName(typed).words;
  return (isPartial ? queryConnected : queryConnections)(library, async () =>
    // By name whatever the order: the other indexes change with every article, and Chromium's store steps over each of their
    // former entries (200 ms for 8,000 persons, against 90).
    words.length > 0 ? (await findPersons(library, words)).length : shownBy(library, orderOf.name).count(),
  );
}

const shownBy = (library: LibraryDatabase, order: string) =>
  library.persons.where(`[isShown+${order}]`).between([1, Dexie.minKey], [1, Dexie.maxKey], true, true);

async function findPersons(library: LibraryDatabase, words: readonly string[]): Promise<PersonRecord[]> {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const found = await library.persons.where('words').startsWith(longest).distinct().limit(maxFound).toArray();
  return found.filter(
    (person) => person.isShown === 1 && words.every((word) => person.words.some((each) => each.startsWith(word))),
  );
}

const byOrder = (sort: DirectorySort) => (a: PersonRecord, b: PersonRecord) => {
  const order = orderOf[sort];
  return a[order] < b[order] ? -1 : 1;
};

const personRow = ({ key, name, role, articles, lastDay }: PersonRecord): PersonRow => ({
  key,
  name,
  role,
  articles,
  lastDay,
});

export interface PersonPage extends PersonRow {
  /** Other names articles give them, the most frequent first. */
  readonly otherNames: readonly string[];
  /** Every article that names them, the latest first. */
  readonly occurrences: readonly OccurrenceRecord[];
  /** Who they appear with, the most frequent first. */
  readonly comentions: readonly { readonly key: string; readonly name: string; readonly articles: number }[];
  /** The reader's decisions about them, the latest first. */
  readonly choices: readonly (IdentityChoice & { readonly otherName: string })[];
}

const maxComentions = 24;

/** All about a person, whoever they were merged into; null if the library knows nobody of this key. */
export function personPage(
  key: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<PersonPage | null, LibraryFailure>> {
  return queryConnections(library, async () => {
    const root = await rootOf(library, key);
    if (!root) return null;
    const group = await groupOf(library, root);
    const keys = new Set(group.map((person) => person.key));
    const occurrences = await occurrencesOf(library, [...keys]);
    occurrences.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.doc - a.doc));
    const names = new Map<string, number>();
    for (const { name } of occurrences) names.set(name, (names.get(name) ?? 0) + 1);
    names.delete(root.name);
    const [comentions, choices] = await Promise.all([
      comentionsOf(library, occurrences, keys),
      choicesAbout(library, keys),
    ]);
    return {
      ...personRow(root),
      articles: new Set(occurrences.map(({ doc }) => doc)).size,
      otherNames: [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name),
      occurrences,
      comentions,
      choices,
    };
  });
}

async function comentionsOf(
  library: LibraryDatabase,
  occurrences: readonly OccurrenceRecord[],
  own: ReadonlySet<string>,
) {
  const counts = new Map<string, number>();
  for (const { company } of occurrences) {
    for (const key of company) if (!own.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, maxComentions * 2);
  const roots = new Map<string, { key: string; name: string; articles: number }>();
  for (const [at, person] of (await library.persons.bulkGet(top.map(([key]) => key))).entries()) {
    if (!person) continue;
    const root = person.mergedInto === null ? person : await rootOf(library, person.key);
    if (!root || own.has(root.key)) continue;
    const articles = (roots.get(root.key)?.articles ?? 0) + (top[at]?.[1] ?? 0);
    roots.set(root.key, { key: root.key, name: root.name, articles });
  }
  return [...roots.values()].sort((a, b) => b.articles - a.articles).slice(0, maxComentions);
}

async function choicesAbout(library: LibraryDatabase, keys: ReadonlySet<string>): Promise<PersonPage['choices']> {
  const all = await readPersonChoices(library);
  const ofIdentity = all.flatMap((choice) => (choice.kind === 'not-person' ? [] : [choice]));
  const about = ofIdentity.filter((choice) =>
    choice.kind === 'merge' ? keys.has(choice.from) : keys.has(choice.person) || keys.has(choice.made),
  );
  const others = await library.persons.bulkGet(
    about.map((choice) =>
      choice.kind === 'merge' ? choice.from : keys.has(choice.made) ? choice.person : choice.made,
    ),
  );
  return about.map((choice, at) => ({ ...choice, otherName: others[at]?.name ?? '' })).reverse();
}

/**
 * The key of the person an article names so; without an article, of the one most articles name so. null if there is none.
 * For links from a name in the popup or the reader.
 */
export function findPersonKey(
  name: string,
  articleId: string | null = null,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<string | null, LibraryFailure>> {
  return queryConnections(library, async () => {
    const connection = articleId === null ? undefined : await library.connections.get({ articleId });
    const there = connection?.people.find((person) => person.name === name);
    if (there) return there.key;
    const found = await Promise.all(
      soughtKeys(name).map((each) => library.persons.where('lookups').equals(each).toArray()),
    );
    const persons = new Map(found.flat().map((person) => [person.key, person]));
    const own = bareName(name);
    const exact = [...persons.values()].filter(({ profile }) =>
      Object.keys(profile.names).some((each) => bareName(each) === own),
    );
    const [best] = exact.sort((a, b) => b.articles - a.articles);
    if (best) return best.key;
    const mention = profileOf({ name, roles: [], comentions: [], topics: [], publisher: null });
    return choosePerson(mention, [...persons.values()]);
  });
}
