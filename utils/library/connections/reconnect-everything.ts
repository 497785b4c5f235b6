import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RebuildProgress } from '../store/records';
import { asResult } from '../store/transactions';
import { readPersonChoices } from './choice-shapes';
import { connectArticles } from './connect-articles';
import type { PersonChoice, PersonPin } from './connection-records';
import { occurrencesOf } from './occurrences-of';
import { pinName } from './persons-editor';
import { applyStoryChoices } from './stories-editor';

/** Builds people, topics and stories anew from the articles; the reader's merges, splits and stories stay. */
export function reconnectEverything(
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    await clearConnections(library);
    await connectArticles(library, onProgress);
    const { connections, stories, storyChoices, shelf, meta } = library;
    await library.transaction('rw', [connections, stories, storyChoices, shelf, meta], () =>
      applyStoryChoices(library),
    );
  });
}

/** Empties people, topics and stories, to be built anew by `connectArticles`. What the reader decided is kept, in a form that survives it. */
function clearConnections(library: LibraryDatabase): PromiseLike<void> {
  return library.transaction('rw', library.tables, async () => {
    // Keys are given in the order of saving; who was decided upon keeps theirs.
    const known = new Set((await library.personPins.toArray()).map(({ articleId, name }) => `${articleId}\n${name}`));
    const concerned = await concernedPins(library, await readPersonChoices(library));
    await library.personPins.bulkPut(concerned.filter(({ articleId, name }) => !known.has(`${articleId}\n${name}`)));
    const { persons, occurrences, topics, connections, traits, stories } = library;
    for (const table of [persons, occurrences, topics, connections, traits, stories]) await table.clear();
    await library.meta.put({ name: 'connectionsUpTo', value: 0 });
  });
}

/** Who is who in every article that these decisions concern. */
export async function concernedPins(library: LibraryDatabase, choices: readonly PersonChoice[]): Promise<PersonPin[]> {
  const keys = new Set(
    choices.flatMap((choice) => {
      if (choice.kind === 'not-person') return [];
      return choice.kind === 'merge' ? [choice.from, choice.into] : [choice.person, choice.made];
    }),
  );
  const occurrences = await occurrencesOf(library, [...keys]);
  return occurrences.map(({ articleId, name, person }) => ({ articleId, name: pinName(name), person }));
}
