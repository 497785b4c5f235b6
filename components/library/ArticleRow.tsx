import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HitModel } from '@/utils/app/library/hit-model';
import type { KeptPicture } from '@/utils/app/library/library-ports';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { SortKey } from '@/utils/model/library-filter';
import { readerHref } from '@/utils/model/people-view';
import type { ArticleAction } from '@/utils/model/row-action';
import { isolated } from '@/utils/text/isolated';
import { Loaded } from '../Loaded';
import { MarkedLine } from './MarkedLine';
import { RowActions } from './RowActions';
import { RowGrip } from './RowGrip';
import { RowKicker } from './RowKicker';

const loadRowPicture = async () => (await import('./RowPicture')).RowPicture;
const noRanges: readonly never[] = [];
/** More than their line has room for. */
const maxTags = 40;

export interface ArticleRowProps {
  row: LibraryRow;
  hit: HitModel | null;
  index: number;
  topPx: number;
  isOpen: boolean;
  isActive: boolean;
  isSelected: boolean;
  sort: SortKey;
  now: Date;
  locale: string;
  pictureOf: (id: string) => Promise<KeptPicture | null>;
  onOpen: (row: LibraryRow) => void;
  onSelect: (index: number, isRange: boolean) => void;
  onAct: (action: ArticleAction, row: LibraryRow) => void;
  onFocus: (index: number) => void;
  /** Puts the row at the place of another one; null where the list is in no order of the reader's. */
  onMove: ((from: number, to: number) => void) | null;
}

/** One article in the list; drawn again only when something of it is another, not with every step of the scrolling. */
export function ArticleRow(props: ArticleRowProps) {
  const { row, hit, index, topPx, isOpen, isActive, isSelected, now, locale, onOpen, onSelect, onAct, onFocus } = props;
  const callbacks = [onOpen, onSelect, onAct, onFocus, props.onMove, props.pictureOf];
  const shown = [row, hit, index, topPx, isOpen, isActive, isSelected, props.sort, now, locale, ...callbacks];
  return useMemo(() => <Row {...props} />, shown);
}

/** Kicker, headline, one line of the summary or the sentence found, people. */
function Row(props: ArticleRowProps) {
  const { row, hit, index, topPx, isOpen, isActive, isSelected, now, locale } = props;
  const tabIndex = isActive ? 0 : -1;
  const summary = hit?.sentence ?? (row.summary === null ? null : { text: row.summary, ranges: noRanges });
  const hasPeople = row.people.length > 0 || row.tags.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row is heard by the list
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the window, a table cannot be
    <div
      role="row"
      class={`row ${row.readAt === null ? 'is-unread' : 'is-read'}${hasPeople ? '' : ' has-no-people'}${row.hasPicture ? ' has-picture' : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
      data-row-id={row.id}
      data-index={index}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-current={isOpen || undefined}
      tabIndex={tabIndex}
      onFocusIn={() => props.onFocus(index)}
      onClick={(event) => {
        if (event.shiftKey) props.onSelect(index, true);
        else if (!(event.target as Element).closest('a, button, input, label')) props.onOpen(row);
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is on the row and on what the cell holds */}
      <div role="gridcell" class="row-select">
        <label>
          <input
            type="checkbox"
            checked={isSelected}
            tabIndex={tabIndex}
            aria-label={i18n.t('library.selectRow', [isolated(row.title)])}
            onClick={(event) => {
              event.stopPropagation();
              props.onSelect(index, event.shiftKey);
            }}
          />
        </label>
        {props.onMove && <RowGrip onMove={props.onMove} />}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is on the row and on what the cell holds */}
      <div role="gridcell" class="row-text" lang={row.language ?? undefined}>
        <RowKicker row={row} sort={props.sort} now={now} locale={locale} />
        <div class="row-lines">
          <h2 dir="auto">
            <a
              href={readerHref(row.id)}
              tabIndex={tabIndex}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                props.onOpen(row);
              }}
            >
              <MarkedLine text={row.title} ranges={hit?.titleRanges ?? noRanges} />
            </a>
          </h2>
          {summary && (
            <p class="row-summary" dir="auto">
              <MarkedLine {...summary} />
            </p>
          )}
        </div>
        {hasPeople && (
          <p class="row-people" dir="auto">
            <bdi>{row.people.slice(0, 4).map(isolated).join(' · ')}</bdi>
            {row.tags.slice(0, maxTags).map((tag) => (
              <span class="row-tag" key={tag}>
                #{isolated(tag)}
              </span>
            ))}
          </p>
        )}
      </div>
      {row.hasPicture && (
        <div class="row-picture" aria-hidden="true">
          <Loaded load={loadRowPicture} failed={null} props={{ id: row.id, pictureOf: props.pictureOf }} />
        </div>
      )}
      <RowActions row={row} index={index} tabIndex={tabIndex} onAct={props.onAct} onMove={props.onMove} />
    </div>
  );
}
