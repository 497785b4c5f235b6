import type { DirectoryEntry } from '@/utils/app/people/directory-session';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';

/** Persons or topics, one a line: name and role, how many articles, the latest day. */
export function DirectoryRows({ rows, locale }: { rows: readonly DirectoryEntry[]; locale: string }) {
  return (
    <ol class="directory-rows">
      {rows.map(({ key, href, name, role, articles, lastDay }) => (
        <li key={key}>
          <div>
            <a href={href}>
              <bdi>{isolated(name)}</bdi>
            </a>
            {role && (
              <p class="muted role-line" dir="auto">
                {role}
              </p>
            )}
          </div>
          <p class="muted number">
            {articleCount(articles, locale)}
            <br />
            <time dateTime={lastDay}>{formatDay(lastDay, locale)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
