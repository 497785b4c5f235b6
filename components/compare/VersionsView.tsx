import { i18n } from '#i18n';
import type { ComparedVersions } from '@/utils/app/people/versions-session';
import { readerHref } from '@/utils/model/people-view';
import { DifferenceView } from './DifferenceView';

interface VersionsViewProps extends Pick<ComparedVersions, 'saved' | 'revisions'> {
  chosen: NonNullable<ComparedVersions['chosen']>;
  locale: string;
  /** Shows the version that was replaced at this time. */
  onChoose: (replacedAt: string) => void;
  /** Makes the version shown the article again. */
  onRestore: () => void;
}

/** An article as it is now beside an earlier version of it, word by word; which one is the reader's choice. */
export function VersionsView({ saved, revisions, chosen, locale, onChoose, onRestore }: VersionsViewProps) {
  const { revision, difference } = chosen;
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
              <select value={revision.replacedAt} onChange={(event) => onChoose(event.currentTarget.value)}>
                {revisions.map(({ replacedAt }) => (
                  <option key={replacedAt} value={replacedAt}>
                    {i18n.t('compare.earlierUntil', [until(replacedAt)])}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" class="framed" data-command="restore-version" onClick={onRestore}>
            {i18n.t('compare.restore')}
          </button>
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
