import { exportPersonChoices, restorePersonChoices } from '@/utils/library/connections/person-choices';
import { exportStoryChoices, restoreStoryChoices } from '@/utils/library/connections/stories';

/** What a backup of the whole library carries beside its articles: the settings, and what the reader decided on people and stories. */
export async function backupExtras(settings: unknown): Promise<Record<string, unknown>> {
  const [people, stories] = await Promise.all([exportPersonChoices(), exportStoryChoices()]);
  return { settings, ...(people.ok && { people: people.value }), ...(stories.ok && { stories: stories.value }) };
}

/** Puts the decisions of a backup back, after its articles. What in it is no such thing is passed over. */
export async function restoreExtras(extras: Readonly<Record<string, unknown>>): Promise<void> {
  await restorePersonChoices(extras.people);
  await restoreStoryChoices(extras.stories);
}
