import { i18n } from '#i18n';
import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import { ArticleLine } from './ArticleLine';
import { groupRoles } from './group-roles';
import { MoreList } from './MoreList';

interface RolesOverTimeProps {
  /** The latest first. */
  occurrences: readonly OccurrenceRecord[];
  locale: string;
}

/** Each role with the sentence and the article that states it; further articles of the same role fold away. */
export function RolesOverTime({ occurrences, locale }: RolesOverTimeProps) {
  const groups = groupRoles(occurrences);
  if (groups.length === 0) return <p class="muted">{i18n.t('people.noRoles')}</p>;
  return (
    <MoreList items={groups} first={12} locale={locale} class="roles">
      {({ text, places: [latest, ...others] }) => (
        <li key={text}>
          <h3 dir="auto">{text}</h3>
          {latest && (
            <>
              <blockquote dir="auto">{latest.sentence}</blockquote>
              <ArticleLine article={latest.occurrence} locale={locale} />
            </>
          )}
          {others.length > 0 && (
            <details>
              <summary>
                {i18n.t('people.moreOfRole', others.length, [new Intl.NumberFormat(locale).format(others.length)])}
              </summary>
              <MoreList items={others} first={20} locale={locale} class="article-lines">
                {({ occurrence, sentence }) => (
                  <li key={occurrence.doc}>
                    <blockquote dir="auto">{sentence}</blockquote>
                    <ArticleLine article={occurrence} locale={locale} />
                  </li>
                )}
              </MoreList>
            </details>
          )}
        </li>
      )}
    </MoreList>
  );
}
