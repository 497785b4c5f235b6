import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryFacets } from '@/utils/library/search/facets';
import type { FacetKind, SortKey } from '@/utils/model/library-filter';
import { type LibraryView, toggleFacet } from '@/utils/model/library-view';
import { IconButton } from '../IconButton';
import { Menu } from '../Menu';
import { LibraryPlaces } from '../people/LibraryPlaces';
import { Chips } from './Chips';
import { Facets } from './Facets';
import { LibraryMark } from './LibraryMark';
import { SearchField } from './SearchField';
import { SortMenu } from './SortMenu';
import type { CompleteValue } from './use-completion';

export interface LibraryPageProps {
  view: LibraryView;
  onView: (view: LibraryView) => void;
  counts: LibraryFacets | null;
  /** How many articles the list holds; null while it is on its way. */
  total: number | null;
  locale: string;
  completeValue: CompleteValue;
  onLeaveSearch: () => void;
  onExport: () => void;
  onImport: () => void;
  onOptions: () => void;
  onHelp: () => void;
  onEmptyTrash: () => void;
  /** Kept searches and what is followed, among the ways to narrow the list. */
  followed: ComponentChildren;
  /** Keeps what is listed. */
  keepSearch: ComponentChildren;
  /** What the page has to say above the list. */
  lines: ComponentChildren;
  /** Takes the place of the line above the list, so that no row moves under the pointer. */
  bulkBar: ComponentChildren;
  list: ComponentChildren;
  reader: ComponentChildren;
}

/** The library: ways to narrow it, the list, the reader. Three columns where there is room, else two or one. */
export function LibraryPage(props: LibraryPageProps) {
  const { view, onView, counts, total, locale } = props;
  const [areFacetsShown, setFacetsShown] = useState(false);
  const change = (part: Partial<LibraryView>) => onView({ ...view, ...part });
  const onFacet = (kind: FacetKind, value: string) => onView(toggleFacet(view, kind, value));
  const number = new Intl.NumberFormat(locale);
  const isTrash = view.shelf === 'trash';
  return (
    <div class={`library${view.openId ? ' is-reading' : ''}${areFacetsShown ? ' are-facets-shown' : ''}`}>
      <a class="skip" href="#list">
        {i18n.t('library.skip')}
      </a>
      <header class="side-column">
        <LibraryMark />
        <LibraryPlaces />
        <Facets
          view={view}
          counts={counts}
          locale={locale}
          onShelf={(shelf) => {
            change({ shelf });
            setFacetsShown(false);
          }}
          onFacet={onFacet}
        >
          {props.followed}
        </Facets>
      </header>
      <main class="list-column" aria-label={i18n.t('library.title')}>
        <h1 class="visually-hidden">{i18n.t('library.title')}</h1>
        <header class="list-head">
          <LibraryPlaces />
          <div class="list-head-row">
            <IconButton
              icon="filter"
              class="facets-switch"
              name={i18n.t('library.filters')}
              isPressed={areFacetsShown}
              onClick={() => setFacetsShown(!areFacetsShown)}
            />
            <SearchField
              text={view.text}
              onText={(text) => change({ text })}
              completeValue={props.completeValue}
              onLeave={props.onLeaveSearch}
            />
            <Menu name={i18n.t('library.menu')}>
              <button type="button" data-command="export" onClick={props.onExport}>
                {i18n.t('library.export')}
              </button>
              <button type="button" data-command="import" onClick={props.onImport}>
                {i18n.t('library.import')}
              </button>
              <hr />
              <button type="button" onClick={props.onHelp}>
                {i18n.t('library.keys.title')} <kbd>?</kbd>
              </button>
              <button type="button" onClick={props.onOptions}>
                {i18n.t('library.options')}
              </button>
            </Menu>
          </div>
          <Chips
            view={view}
            onFacet={onFacet}
            onShelf={(shelf) => change({ shelf })}
            onClear={() =>
              change({ shelf: 'all', facets: { person: [], topic: [], publisher: [], tag: [], year: [] } })
            }
          />
          {props.keepSearch}
          <div class="list-tools">
            <div class="list-head-row list-count">
              <span class="muted number" role="status">
                {total !== null && <span>{i18n.t('library.articles', total, [number.format(total)])}</span>}{' '}
                {counts && counts.unread.count > 0 && view.shelf !== 'trash' && (
                  <span class="unread-minutes">
                    {i18n.t('library.unreadMinutes', [
                      number.format(counts.unread.count),
                      number.format(counts.unread.minutes),
                    ])}
                  </span>
                )}
              </span>
              {isTrash && total !== null && total > 0 && (
                <button type="button" class="plain alarm" onClick={props.onEmptyTrash}>
                  {i18n.t('library.emptyTrash')}
                </button>
              )}
              <SortMenu
                view={view}
                isRanked={view.text.trim() !== ''}
                onSort={(sort: SortKey, isReversed: boolean) => change({ sort, isReversed })}
              />
            </div>
            {props.bulkBar}
          </div>
        </header>
        {props.lines}
        <div id="list" class="list-body" tabIndex={-1}>
          {props.list}
        </div>
      </main>
      <section class="reader-column" aria-label={i18n.t('reader.title')}>
        {props.reader}
      </section>
    </div>
  );
}
