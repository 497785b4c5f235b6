import { i18n } from '#i18n';
import { type SortKey, sortKeys } from '@/utils/model/library-filter';
import type { LibraryView } from '@/utils/model/library-view';

interface SortMenuProps {
  view: LibraryView;
  /** A search is sorted by how well it fits. */
  isRanked: boolean;
  onSort: (sort: SortKey, isReversed: boolean) => void;
}

/** By what the list is sorted, and a switch for the other way round. */
export function SortMenu({ view, isRanked, onSort }: SortMenuProps) {
  if (isRanked) return <span class="muted">{i18n.t('library.bestFirst')}</span>;
  return (
    <span class="sort">
      <select
        aria-label={i18n.t('library.sort.name')}
        value={view.sort}
        onChange={(event) => onSort(event.currentTarget.value as SortKey, false)}
      >
        {sortKeys.map((key) => (
          <option key={key} value={key}>
            {i18n.t(`library.sort.${key}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-pressed={view.isReversed}
        aria-label={i18n.t('library.reverse')}
        title={i18n.t('library.reverse')}
        onClick={() => onSort(view.sort, !view.isReversed)}
      >
        <span aria-hidden="true">{view.isReversed ? '↑' : '↓'}</span>
      </button>
    </span>
  );
}
