import type { FoundStory } from '@/utils/library/connections/story-of-page';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { PopupLibrary } from './popup-ports';
import type { Connections, StoryOfPage } from './popup-state';

/** What the library knows about the people and the story of an article, saved under `id` or not (null); nothing of what it cannot tell. */
export async function lookUpConnections(
  { article, digest }: { readonly article: Article; readonly digest: Digest },
  id: string | null,
  library: Pick<PopupLibrary, 'findPersonKey' | 'findStory'>,
  now: Date,
): Promise<Connections> {
  const story = await library.findStory(article, digest, now);
  const persons = await Promise.all(
    digest.people.map(async ({ name }) => [name, await library.findPersonKey(name, id)] as const),
  );
  return {
    persons: Object.fromEntries(persons.flatMap(([name, key]) => (key.ok && key.value ? [[name, key.value]] : []))),
    story: story.ok && story.value ? storyOfPage(story.value) : null,
  };
}

const storyOfPage = ({ story, others, added }: FoundStory): StoryOfPage => ({ key: story, others, added });
