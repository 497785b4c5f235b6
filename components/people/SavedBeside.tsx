import { i18n } from '#i18n';
import { getRevisions } from '@/utils/library/articles/revisions';
import { storyMembers, storyOf } from '@/utils/library/connections/stories';
import { changesHref, storyHref } from '@/utils/model/people-view';
import { succeed } from '@/utils/model/result';
import { useWatched } from '../use-watched';

/** What else is saved beside an article: others on its story, earlier versions of it. Nothing where there is nothing. */
export function SavedBeside({ articleId }: { articleId: string }) {
  const { value: story } = useWatched(() => storyAround(articleId), [articleId]);
  const { value: revisions } = useWatched(() => getRevisions(articleId), [articleId]);
  const others = (story?.members.length ?? 1) - 1;
  return (
    <>
      {story && others > 0 && (
        <p>
          <a href={`/people.html${storyHref(story.key)}`}>{i18n.t('stories.moreSaved', others)}</a>
        </p>
      )}
      {revisions && revisions.length > 0 && (
        <p>
          <a href={`/people.html${changesHref(articleId)}`}>{i18n.t('compare.earlierVersions', revisions.length)}</a>
        </p>
      )}
    </>
  );
}

async function storyAround(articleId: string) {
  const story = await storyOf(articleId);
  if (!story.ok) return story;
  if (story.value === null) return succeed(null);
  const members = await storyMembers(story.value);
  return members.ok ? succeed({ key: story.value, members: members.value }) : members;
}
