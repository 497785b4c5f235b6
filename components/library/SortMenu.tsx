import { i18n } from '#i18n';
import { type SortKey, sortKeys } from '@/utils/model/library-filter';
import { canMoveRows, type LibraryView } from '@/utils/model/library-view';

interface SortMenuProps {
  view: LibraryView;
  /** A search is sorted by how well it fits. */
  isRanked: boolean;
  onSort: (sort: SortKey, isReversed: boolean) => void;
}

/** In which order the list stands: each way round is a choice of its own, in words. */
export function SortMenu({ view, isRanked, onSort }: SortMenuProps) {
  if (isRanked) return <span class="muted">{i18n.t('library.bestFirst')}</span>;
  if (canMoveRows(view)) return <span class="muted">{i18n.t('library.yourOrder')}</span>;
  return (
    <select
      class="sort"
      aria-label={i18n.t('library.sort.name')}
      value={view.isReversed ? `${view.sort}Reversed` : view.sort}
      onChange={({ currentTarget: { value } }) => {
        const sort = sortKeys.find((key) => value === key || value === `${key}Reversed`);
        if (sort) onSort(sort, value !== sort);
      }}
    >
      {sortKeys.flatMap((key) => [
        <option key={key} value={key}>
          {i18n.t(`library.sort.${key}`)}
        </option>,
        <option key={`${key}Reversed`} value={`${key}Reversed`}>
          {i18n.t(`library.sort.${key}Reversed`)}
        </option>,
      ])}
    </select>
  );
}
