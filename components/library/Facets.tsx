import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LibraryFacets } from '@/utils/library/search/facets';
import { type FacetKind, facetKinds } from '@/utils/model/library-filter';
import { type LibraryView, shownShelves } from '@/utils/model/library-view';
import { FacetGroup } from './FacetGroup';

interface FacetsProps {
  view: LibraryView;
  counts: LibraryFacets | null;
  locale: string;
  onShelf: (shelf: LibraryView['shelf']) => void;
  onFacet: (kind: FacetKind, value: string) => void;
  /** More shelves, of the reader's own. */
  children: ComponentChildren;
}

/** Bare links are there only after an import from another program: without any they are no shelf. */
const isShown = (shelf: LibraryView['shelf'], view: LibraryView, counts: LibraryFacets | null) =>
  shelf !== 'links' || view.shelf === 'links' || (counts?.shelves.links ?? 0) > 0;

/** The ways to narrow the list, each with how many articles it leaves. */
export function Facets({ view, counts, locale, onShelf, onFacet, children }: FacetsProps) {
  const number = new Intl.NumberFormat(locale);
  return (
    <nav class="facets" aria-label={i18n.t('library.filters')}>
      <ul class="shelves">
        {shownShelves
          .filter((shelf) => isShown(shelf, view, counts))
          .map((shelf) => (
            <li key={shelf}>
              <button
                type="button"
                class="facet"
                data-shelf={shelf}
                aria-current={view.shelf === shelf || undefined}
                onClick={() => onShelf(shelf)}
              >
                <span>{i18n.t(`state.${shelf}`)}</span>
                {counts && <span class="number muted">{number.format(counts.shelves[shelf])}</span>}
              </button>
            </li>
          ))}
      </ul>
      {children}
      {facetKinds.map((kind) => (
        <FacetGroup
          key={kind}
          kind={kind}
          values={counts?.[kind] ?? []}
          chosen={view.facets[kind]}
          number={number}
          onToggle={(value) => onFacet(kind, value)}
        />
      ))}
    </nav>
  );
}
