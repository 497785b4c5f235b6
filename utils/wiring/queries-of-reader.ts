import type { ReaderQueries } from '@/utils/app/reader/reader-ports';
import { getRevisions } from '@/utils/library/articles/revisions';
import { storyMembers, storyOf } from '@/utils/library/connections/stories';
import { facets } from '@/utils/library/search/facets';
import { succeed } from '@/utils/model/result';

/** As many tags as a list under a field can offer. */
const maxTags = 200;

export const tags: ReaderQueries['tags'] = async () => {
  const found = await facets({ shelf: 'everything' }, maxTags);
  return found.ok ? succeed(found.value.tag.map(({ value }) => value)) : found;
};

export const alsoSaved: ReaderQueries['alsoSaved'] = async (id) => {
  const revisions = await getRevisions(id);
  if (!revisions.ok) return revisions;
  const earlierVersions = revisions.value.length;
  const story = await storyOf(id);
  if (!story.ok) return story;
  if (story.value === null) return succeed({ story: null, earlierVersions });
  const members = await storyMembers(story.value);
  if (!members.ok) return members;
  const others = members.value.length - 1;
  return succeed({ story: others > 0 ? { key: story.value, others } : null, earlierVersions });
};
