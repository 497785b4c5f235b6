import { saveArticle } from '../articles/save-article';
import { prepareConnections } from '../connections/query-connections';
import { maintainIndex } from '../search/index/maintain-index';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from './made-up';
import { restoreArticles } from './restore-articles';
import { mustGet } from './test-library';

interface Filling {
  readonly count: number;
  /** How many persons and how many topics of their own they share. */
  readonly persons: number;
  readonly topics: number;
  readonly now: Date;
}

/** Fills a library with something in each table: articles with notes and tags, one saved twice, all connected, the index merged. */
export async function fillLibrary(library: LibraryDatabase, { count, persons, topics, now }: Filling): Promise<void> {
  const articles = Array.from({ length: count - 1 }, (_, index) =>
    madeUpSaved(`${index}`, {
      digest: madeUpDigest([`Ann Lee ${index % persons}`], ['Roads', `Topic ${index % topics}`]),
      note: index % 2 ? 'aside' : null,
      tags: ['kept'],
    }),
  );
  mustGet(await restoreArticles(articles, 'keep', library));
  const edited = (text: string) => madeUpArticle('edited', { text: ['The council met.', text] });
  mustGet(await saveArticle(edited('It agreed.'), madeUpDigest(), now, library));
  mustGet(await saveArticle(edited('It did not agree.'), madeUpDigest(), now, library));
  mustGet(await prepareConnections(library));
  await maintainIndex(library);
}
