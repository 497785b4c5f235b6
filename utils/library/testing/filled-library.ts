import { followId } from '@/utils/model/follow';
import { wholeLibrary } from '@/utils/model/library-view';
import { keepImport } from '../articles/past-imports';
import { saveArticle } from '../articles/save-article';
import { prepareConnections } from '../connections/query-connections';
import { putFollow } from '../followed/follows';
import { putSavedSearch } from '../followed/saved-searches';
import { maintainIndex } from '../search/index/maintain-index';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from './made-up';
import { putFilledOnShelf } from './put-filled-on-shelf';
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
  const at = now.toISOString();
  const view = { ...wholeLibrary, text: 'council' };
  mustGet(await putSavedSearch({ id: 'council', name: 'Council', view, createdAt: at }, library));
  const topic = { kind: 'topic', key: 'roads', name: 'Roads', anchor: null, lookedAt: at } as const;
  mustGet(await putFollow({ ...topic, id: followId(topic.kind, topic.key) }, library));
  mustGet(await keepImport({ at, program: 'pocket', files: ['a.csv'], count: 1, tag: null, receipt: null }, library));
  mustGet(await prepareConnections(library));
  await maintainIndex(library);
  await putFilledOnShelf(library);
}
