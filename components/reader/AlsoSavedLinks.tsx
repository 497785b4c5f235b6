import { i18n } from '#i18n';
import type { AlsoSaved } from '@/utils/app/reader/reader-ports';
import { changesHref, storyHref } from '@/utils/model/people-view';

interface AlsoSavedLinksProps {
  articleId: string;
  alsoSaved: AlsoSaved;
  locale: string;
}

/** Links to what else is saved beside an article: others on its story, earlier versions of it. Nothing if there is nothing. */
export function AlsoSavedLinks({ articleId, alsoSaved, locale }: AlsoSavedLinksProps) {
  const number = new Intl.NumberFormat(locale);
  const { story, earlierVersions } = alsoSaved;
  return (
    <>
      {story && (
        <p>
          <a href={`/people.html${storyHref(story.key)}`}>
            {i18n.t('stories.moreSaved', story.others, [number.format(story.others)])}
          </a>
        </p>
      )}
      {earlierVersions > 0 && (
        <p>
          <a href={`/people.html${changesHref(articleId)}`}>{i18n.t('compare.earlierVersions', earlierVersions)}</a>
        </p>
      )}
    </>
  );
}
