import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type DirectorySort, directorySorts } from '@/utils/model/directory-sort';

const sortWord = { articles: 'people.sortArticles', recent: 'people.sortRecent', name: 'people.sortName' } as const;

interface DirectoryProps {
  title: string;
  /** How many there are, in words; '' while it is not known. */
  count: string;
  searchName: string;
  sort: DirectorySort;
  typed: string;
  hasMore: boolean;
  onSort: (sort: DirectorySort) => void;
  onType: (typed: string) => void;
  onMore: () => void;
  children: ComponentChildren;
}

/** A list that is searched as one types and sorted three ways; the rows are its children. */
export function Directory(props: DirectoryProps) {
  const { title, count, searchName, sort, typed, hasMore, onSort, onType, onMore, children } = props;
  return (
    <>
      <div class="directory-head">
        <h1>{title}</h1>
        <p class="muted number" role="status">
          {count}
        </p>
      </div>
      <search class="directory-tools">
        <input
          type="search"
          aria-label={searchName}
          placeholder={searchName}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <select
          aria-label={i18n.t('people.sort')}
          value={sort}
          onChange={(event) => onSort(event.currentTarget.value as DirectorySort)}
        >
          {directorySorts.map((each) => (
            <option key={each} value={each}>
              {i18n.t(sortWord[each])}
            </option>
          ))}
        </select>
      </search>
      {children}
      {hasMore && (
        <button type="button" class="framed more" onClick={onMore}>
          {i18n.t('people.moreRows')}
        </button>
      )}
    </>
  );
}
