import type { ExportLibrary } from './export-ports';

type Choices = Pick<ExportLibrary, 'exportPersonChoices' | 'exportStoryChoices'>;

/** What a backup of the whole library carries beside its articles: the settings, and what the reader decided on people and stories. */
export async function backupExtras(settings: unknown, library: Choices): Promise<Record<string, unknown>> {
  const [people, stories] = await Promise.all([library.exportPersonChoices(), library.exportStoryChoices()]);
  return { settings, ...(people.ok && { people: people.value }), ...(stories.ok && { stories: stories.value }) };
}
