import { saveArticle } from '@/utils/library/articles/save-article';
import { countNew, countSearch } from '@/utils/library/followed/count-followed';
import { putFollow } from '@/utils/library/followed/follows';
import { putSavedSearch } from '@/utils/library/followed/saved-searches';
import { theLibrary } from '@/utils/library/store/database';
import type { Correction } from '@/utils/model/correction';
import { type Follow, type FollowKind, followId } from '@/utils/model/follow';
import { wholeLibrary } from '@/utils/model/library-view';
import type { SavedSearch } from '@/utils/model/saved-search';
import { madeUpArticle } from '../made-up/library/made-up-library';
import { madeUpQueries } from '../made-up/library/made-up-queries';
import { must, timed } from './timed';

const now = new Date(Date.UTC(2026, 0, 1));
const at = now.toISOString();
const longAgo = '2000-01-01T00:00:00.000Z';
/** As between clicks at their quickest. */
const pauseMs = 250;

/** What the bench asks of corrections, kept searches and what is followed. */
export const followedBench = {
  /** Milliseconds of each save of a new article of which the headline, a person and a topic are put right. */
  async correctedSaves(from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = from; index < from + count; index += 1) {
      const { article, digest } = madeUpArticle(index);
      const corrections: Correction[] = [
        { kind: 'field', field: 'title', values: [`${article.title}, put right`], at },
      ];
      const [person] = digest.people;
      const [topic] = digest.topics;
      if (person) corrections.push({ kind: 'not-person', name: person.name, at });
      if (topic) corrections.push({ kind: 'not-topic', label: topic.label, at });
      times.push(await timed(async () => must(await saveArticle(article, digest, now, undefined, corrections))));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return times;
  },

  /** Keeps so many searches and follows so many people, topics, stories and searches, those in the most articles first. */
  async follow(count: number, articleCount: number): Promise<void> {
    for (const [index, text] of madeUpQueries(count, articleCount).entries()) {
      const search: SavedSearch = { id: `kept-${index}`, name: text, view: { ...wholeLibrary, text }, createdAt: at };
      must(await putSavedSearch(search));
    }
    const library = theLibrary();
    const persons = await library.persons.orderBy('[isShown+byArticles]').reverse().limit(count).primaryKeys();
    const topics = await library.topics.orderBy('byArticles').limit(count).primaryKeys();
    const stories = await library.stories.limit(count).primaryKeys();
    const searches = await library.savedSearches.toCollection().primaryKeys();
    const kinds: readonly (readonly [FollowKind, readonly unknown[]])[] = [
      ['person', persons],
      ['topic', topics],
      ['story', stories],
      ['search', searches],
    ];
    for (const [kind, keys] of kinds) {
      for (const key of keys.map(String))
        must(await putFollow({ id: followId(kind, key), kind, key, name: key, anchor: null, lookedAt: longAgo }));
    }
  },

  /** Milliseconds of counting each kept search, and of counting what is new for each that is followed. */
  async countFollowed(): Promise<{ searches: number[]; follows: number[] }> {
    const library = theLibrary();
    const searches: number[] = [];
    for (const search of (await library.savedSearches.toArray()) as SavedSearch[])
      searches.push(await timed(async () => must(await countSearch(search))));
    const follows: number[] = [];
    for (const follow of (await library.follows.toArray()) as Follow[])
      follows.push(await timed(async () => must(await countNew(follow))));
    return { searches, follows };
  },
};
