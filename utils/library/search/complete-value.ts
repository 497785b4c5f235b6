import { foldName } from '@/utils/across/persons/folded-name';
import type { Result } from '@/utils/model/result';
import { foldText } from '@/utils/text/fold';
import type { SearchOperator } from '@/utils/text/query-parts';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { readCounter } from '../store/meta-counters';
import { asResult } from '../store/transactions';
import { beginSo, longestOf } from './begin-so';
import { docsInMembership, type MembershipChunk, type ValueKind } from './columns/column-records';
import { loadMemberships } from './columns/load-memberships';
import { completeAuthor } from './complete-author';
import { termRange } from './index/find-terms';
import { loadIndex } from './index/load-index';
import { readBlocks } from './index/read-blocks';

/** Operators whose values the library knows. */
export type CompletedOperator = Extract<SearchOperator, 'person' | 'by' | 'author' | 'topic' | 'site' | 'tag' | 'lang'>;

/** Names looked at for one beginning; nobody reads on. */
const maxFound = 1_000;

/**
 * What can stand behind an operator, as far as it is typed: names of the library of which a word begins so, in the most
 * articles first. Of people and topics those that are connected by now: it waits for nothing.
 */
export function completeValue(
  operator: CompletedOperator,
  typed: string,
  limit: number,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  if (operator === 'author') return completeAuthor(typed, limit, library);
  return asResult(library, async () => (await ways[operator](library, typed)).slice(0, limit));
}

type Way = (library: LibraryDatabase, typed: string) => PromiseLike<string[]>;

const persons: Way = async (library, typed) => {
  const { words } = foldName(typed);
  if (words.length === 0) return [];
  const found = await library.persons.where('words').startsWith(longestOf(words)).distinct().limit(maxFound).toArray();
  const fitting = found.filter(({ isShown, words: own }) => isShown === 1 && beginSo(own, words));
  // Nobody of that name is connected yet: as lists know them.
  if (fitting.length === 0) return values('person')(library, typed);
  return fitting.sort((a, b) => b.articles - a.articles).map(({ name }) => name);
};

const topics: Way = async (library, typed) => {
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = await library.topics.where('words').startsWith(longestOf(words)).distinct().limit(maxFound).toArray();
  const fitting = found.filter((topic) => beginSo(topic.words, words));
  return fitting.sort((a, b) => b.articles - a.articles).map(({ label }) => label);
};

/** Tags and publishers are few beside people: all of them are looked at. */
const values =
  (kind: ValueKind): Way =>
  (library, typed) =>
    library.transaction('r', library.tables, async () => {
      const words = foldText(typed).split(' ').filter(Boolean);
      const all = await library.values.where('[kind+label]').between([kind, ''], [kind, '\uffff']).toArray();
      const fitting = all.filter(({ label }) => beginSo(foldText(label).split(/[^\p{L}\p{N}]+/u), words));
      const generation = (await readCounter(library, 'generation')) ?? 0;
      const counts = countEach(await loadMemberships(library, generation), new Set(fitting.map(({ value }) => value)));
      // Taken off its last article a tag is still numbered, but nobody's.
      const used = fitting.filter(({ value }) => counts.has(value));
      return used.sort((a, b) => (counts.get(b.value) ?? 0) - (counts.get(a.value) ?? 0)).map(({ label }) => label);
    });

const languages: Way = (library, typed) =>
  library.transaction('r', library.tables, async () => {
    const index = await loadIndex(library, (await readCounter(library, 'generation')) ?? 0);
    const beginning = `l:${typed.toLowerCase()}`;
    const blocks = await readBlocks(library, index, beginning, true);
    const lists = [...blocks.map(({ terms }) => terms), ...index.memtable.map(({ terms }) => terms)];
    const found = lists.flatMap((terms) => {
      const { first, end } = termRange(terms, beginning, true);
      return terms.slice(first, end);
    });
    return [...new Set(found)].map((term) => term.slice(2)).sort();
  });

const ways: Readonly<Record<Exclude<CompletedOperator, 'author'>, Way>> = {
  ...{ person: persons, by: persons, topic: topics, site: values('publisher'), tag: values('tag'), lang: languages },
};

/** In how many articles each of these values stands. */
function countEach(chunks: readonly MembershipChunk[], wanted: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { starts, values: members } of chunks) {
    for (let at = 0; at < (starts[docsInMembership] ?? 0); at += 1) {
      const value = members[at] ?? 0;
      if (wanted.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
