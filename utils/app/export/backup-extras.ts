import type { ExportLibrary } from './export-ports';

type Extras = Pick<ExportLibrary, 'exportPersonChoices' | 'exportStoryChoices' | 'exportFollowed'>;

/** What a backup of the whole library carries beside its articles: the settings, what the reader decided on people and stories, kept searches and what they follow. */
export async function backupExtras(settings: unknown, library: Extras): Promise<Record<string, unknown>> {
  const [people, stories, followed] = await Promise.all([
    library.exportPersonChoices(),
    library.exportStoryChoices(),
    library.exportFollowed(),
  ]);
  return {
    settings,
    ...(people.ok && { people: people.value }),
    ...(stories.ok && { stories: stories.value }),
    ...(followed.ok && { followed: followed.value }),
  };
}
