import { madeUpArticle } from '@/testing/made-up/library/made-up-library';
import { saveArticle } from '../../utils/library/articles/save-article';
import { connectArticles } from '../../utils/library/connections/connect-articles';
import { countPersons, listPersons, personPage } from '../../utils/library/connections/persons';
import { storyOf } from '../../utils/library/connections/stories';
import { findStory } from '../../utils/library/connections/story-of-page';
import { theLibrary } from '../../utils/library/store/database';
import { restoreArticles } from '../../utils/library/testing/restore-articles';
import type { SavedArticle } from '../../utils/model/saved-article';

/** What runs in a page of the extension, called from Node: everything the bench asks about people and stories. */

const now = new Date(Date.UTC(2026, 0, 1));
/** A pause between saves, as between clicks at their quickest; long enough for the merge of the index that a save may set off. */
const pauseMs = 250;
/** Every third of the measured articles is an edited copy of an earlier one, as wire stories are. */
const copyEvery = 3;

function must<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** An article of the library under another address, with another headline and without its last paragraph. */
function editedCopy(index: number): SavedArticle {
  const original = madeUpArticle(index);
  const url = `https://copies.example/${index}`;
  const { article } = original;
  return {
    ...original,
    id: url,
    article: {
      ...article,
      url,
      canonicalUrl: url,
      title: `${article.title} again`,
      blocks: article.blocks.slice(0, -1),
    },
  };
}

const peopleBench = {
  async fill(from: number, to: number): Promise<void> {
    const records = Array.from({ length: to - from }, (_, offset) => madeUpArticle(from + offset));
    must(await restoreArticles(records, 'keep'));
    await connectArticles(theLibrary());
  },

  /** More articles, all of which name one person. */
  async fillPerson(from: number, to: number, name: string): Promise<void> {
    const records = Array.from({ length: to - from }, (_, offset) => {
      const record = madeUpArticle(from + offset);
      const [first, ...others] = record.digest.people;
      const people = first
        ? [{ ...first, name, aliases: [name] }, ...others.filter((other) => other.name !== name)]
        : [];
      return { ...record, deletedAt: null, digest: { ...record.digest, people } };
    });
    must(await restoreArticles(records, 'keep'));
    await connectArticles(theLibrary());
  },

  /** For articles that are not saved, a third of them copies of saved ones: milliseconds until the story is known, until a save has committed, and until it is connected behind that; copies that found their story. */
  async saves(
    from: number,
    count: number,
  ): Promise<{ findMs: number[]; saveMs: number[]; connectMs: number[]; copies: number; found: number }> {
    const [findMs, saveMs, connectMs]: [number[], number[], number[]] = [[], [], []];
    let [copies, found] = [0, 0];
    for (let at = 0; at < count; at += 1) {
      const isCopy = at % copyEvery === 0;
      const { article, digest } = isCopy ? editedCopy(from - 1 - at) : madeUpArticle(from + at);
      let story: string | null = null;
      findMs.push(
        await timed(async () => {
          story = must(await findStory(article, digest, now))?.story ?? null;
        }),
      );
      if (isCopy) {
        const expected = must(await storyOf(madeUpArticle(from - 1 - at).id));
        // One in two hundred lies in the trash and is in no story.
        if (expected !== null) copies += 1;
        if (expected !== null && story === expected) found += 1;
      }
      saveMs.push(await timed(async () => must(await saveArticle(article, digest, now))));
      connectMs.push(await timed(() => connectArticles(theLibrary())));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return { findMs, saveMs, connectMs, copies, found };
  },

  /** The person with the fewest articles of those who have at least `articles`, else the one with most; and how many there are. */
  async person(articles: number): Promise<{ key: string; name: string; articles: number; persons: number }> {
    const persons = must(await listPersons({ sort: 'articles', limit: 200 }));
    const enough = persons.filter((person) => person.articles >= articles);
    const { key } = enough.at(-1) ?? persons[0] ?? { key: '' };
    const page = must(await personPage(key));
    return { key, name: page?.name ?? '', articles: page?.articles ?? 0, persons: must(await countPersons({})) };
  },
};

export type PeopleBench = typeof peopleBench;
(globalThis as unknown as { peopleBench: PeopleBench }).peopleBench = peopleBench;
