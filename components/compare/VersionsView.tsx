import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { differenceOf } from '@/utils/across/versions/difference-of';
import { readerHref } from '@/utils/model/people-view';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { EmptyState } from '../people/EmptyState';
import { DifferenceView } from './DifferenceView';

interface VersionsViewProps {
  saved: SavedArticle;
  /** The latest first. */
  revisions: readonly Revision[];
  locale: string;
}

/** An article as it is now beside an earlier version of it, word by word; which one is the reader's choice. */
export function VersionsView({ saved, revisions, locale }: VersionsViewProps) {
  const [chosenAt, setChosenAt] = useState<string | null>(null);
  const revision = revisions.find(({ replacedAt }) => replacedAt === chosenAt) ?? revisions[0];
  const difference = useMemo(() => revision && differenceOf(revision.article, saved.article), [revision, saved]);
  if (!revision || !difference) {
    return <EmptyState title={i18n.t('compare.noVersions')} text={i18n.t('compare.noVersionsText')} />;
  }
  const until = (time: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
  return (
    <article class="subject" aria-labelledby="subject-name">
      <header>
        <p class="small-caps">{i18n.t('compare.title')}</p>
        <h1 id="subject-name" dir="auto">
          {saved.article.title}
        </h1>
        <p class="subject-actions">
          <a href={readerHref(saved.id)}>{i18n.t('compare.read')}</a>
          {revisions.length > 1 && (
            <label>
              {i18n.t('compare.choose')}{' '}
              <select value={revision.replacedAt} onChange={(event) => setChosenAt(event.currentTarget.value)}>
                {revisions.map(({ replacedAt }) => (
                  <option key={replacedAt} value={replacedAt}>
                    {i18n.t('compare.earlierUntil', [until(replacedAt)])}
                  </option>
                ))}
              </select>
            </label>
          )}
        </p>
      </header>
      <DifferenceView
        difference={difference}
        language={saved.article.language}
        columns={{
          earlier: i18n.t('compare.earlierUntil', [until(revision.replacedAt)]),
          later: i18n.t('compare.later'),
        }}
      />
    </article>
  );
}
