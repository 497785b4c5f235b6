import { storyTraits } from '@/utils/across/stories/story-traits';
import { whatEachAdds } from '@/utils/across/stories/what-each-adds';
import { keyOfArticle } from '@/utils/identity/article-address';
import type { Article, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { connectArticles, countUnconnected } from './connect-articles';
import { chooseAmong, nearDocs, readNear } from './find-story';

export interface FoundStory {
  readonly story: string;
  /** Saved articles of the story, this one not counted: "3 more saved on this story". At least 1. */
  readonly others: number;
  /** Sentences of the page that none of them has; null where the page is saved itself, or they are too many to be compared. */
  readonly added: readonly Span[] | null;
}

/** A story of more articles than that is not compared with the page: it would take longer than the reader looks. */
const mostCompared = 120;

/** Articles that are connected while a popup waits: a fraction of a second. */
const fewUnconnected = 20;

/** The story a page belongs to, saved or not; null if nothing else saved belongs to it, or much of the library is still to be connected. */
export function findStory(
  article: Article,
  digest: Digest,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<FoundStory | null, LibraryFailure>> {
  const id = keyOfArticle(article);
  const { meta, rows, bodies, connections, traits, stories } = library;
  return asResult(library, async () => {
    // What was saved just now, in a popup that closed at once, belongs to the stories too.
    if ((await countUnconnected(library)) <= fewUnconnected) await connectArticles(library);
    return library.transaction('r', [meta, rows, bodies, connections, traits, stories], async () => {
      if ((await countUnconnected(library)) > 0) return null;
      const connection = await library.connections.get({ articleId: id });
      const story = connection?.story ?? (await searchStory(library, article, digest, now));
      const record = story === null ? undefined : await library.stories.get(story);
      const others = (record?.articles ?? 0) - (connection ? 1 : 0);
      if (!record || others <= 0) return null;
      return { story: record.story, others, added: connection ? null : await addedBy(article, record.story, library) };
    });
  });
}

async function addedBy(article: Article, story: string, library: LibraryDatabase): Promise<readonly Span[] | null> {
  const members = await library.connections.where('story').equals(story).toArray();
  if (members.length > mostCompared) return null;
  const saved = await library.bodies.bulkGet(members.map(({ doc }) => doc));
  const earlier = saved.flatMap((body) => body?.article ?? []);
  return (whatEachAdds([...earlier, article]).at(-1) ?? []).map(({ span }) => span);
}

async function searchStory(
  library: LibraryDatabase,
  article: Article,
  digest: Digest,
  now: Date,
): Promise<string | null> {
  const traits = storyTraits(article, digest, now.toISOString());
  return chooseAmong(traits, await readNear(library, await nearDocs(library, traits)))?.story ?? null;
}
