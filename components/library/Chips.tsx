import { i18n } from '#i18n';
import { type FacetKind, facetKinds } from '@/utils/model/library-filter';
import type { LibraryView } from '@/utils/model/library-view';
import { isolated } from '@/utils/text/isolated';
import { Icon } from '../Icon';

interface ChipsProps {
  view: LibraryView;
  onFacet: (kind: FacetKind, value: string) => void;
  onShelf: (shelf: 'all') => void;
  onClear: () => void;
}

/** What narrows the list, each part to be taken off by itself. */
export function Chips({ view, onFacet, onShelf, onClear }: ChipsProps) {
  const facets = facetKinds.flatMap((kind) => view.facets[kind].map((value) => ({ kind, value })));
  const isOnShelf = view.shelf !== 'all';
  if (facets.length === 0 && !isOnShelf) return null;
  return (
    <ul class="chips" aria-label={i18n.t('library.chosenFilters')}>
      {isOnShelf && (
        <li>
          <button type="button" class="chip" onClick={() => onShelf('all')}>
            <span class="visually-hidden">{i18n.t('library.takeOff')}: </span>
            {i18n.t(`state.${view.shelf}`)}
            <Icon name="close" />
          </button>
        </li>
      )}
      {facets.map(({ kind, value }) => (
        <li key={`${kind} ${value}`}>
          <button type="button" class="chip" data-chip={kind} onClick={() => onFacet(kind, value)}>
            <span class="visually-hidden">{i18n.t('library.takeOff')}: </span>
            <bdi>{isolated(value)}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {facets.length + Number(isOnShelf) > 1 && (
        <li>
          <button type="button" class="plain muted" onClick={onClear}>
            {i18n.t('library.clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
