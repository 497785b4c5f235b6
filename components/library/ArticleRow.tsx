import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HitModel } from '@/utils/app/library/hit-model';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { SortKey } from '@/utils/model/library-filter';
import { type ArticleAction, toggledAction } from '@/utils/model/row-action';
import { formatExact } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { IconButton } from '../IconButton';
import { shortDay } from '../short-day';
import { hostOf } from './host-of';
import { MarkedLine } from './MarkedLine';

const noRanges: readonly never[] = [];

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
  const callbacks = [onOpen, onSelect, onAct, onFocus, props.onMove];
  const shown = [row, hit, index, topPx, isOpen, isActive, isSelected, props.sort, now, locale, ...callbacks];
  return useMemo(() => <Row {...props} />, shown);
}

/** Kicker, headline, one line of the summary or the sentence found, people. */
function Row(props: ArticleRowProps) {
  const { row, hit, index, topPx, isOpen, isActive, isSelected, now, locale } = props;
  const tabIndex = isActive ? 0 : -1;
  // The day by which the list is sorted, so that the days stand in order.
  const date = props.sort === 'saved' ? row.savedAt : (row.published ?? row.savedAt);
  const summary = hit?.sentence ?? (row.summary === null ? null : { text: row.summary, ranges: noRanges });
  // Of a bare link nothing is known but where it leads.
  const publisher = row.publisher ?? (row.wordCount === 0 ? hostOf(row.url) : null);
  const isRead = row.readAt !== null;
  const hasPeople = row.people.length > 0 || row.tags.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row is heard by the list
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the window, a table cannot be
    <div
      role="row"
      class={`row ${isRead ? 'is-read' : 'is-unread'}${hasPeople ? '' : ' has-no-people'}`}
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
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is on the row and on what the cell holds */}
      <div role="gridcell" class="row-text" lang={row.language ?? undefined}>
        <p class="row-kicker" lang={locale}>
          {!isRead && <span class="visually-hidden">{i18n.t('state.unread')}, </span>}
          {publisher && <bdi class="row-publisher">{isolated(publisher)}</bdi>}
          <time dateTime={date} title={formatExact(date, locale) ?? undefined}>
            {shortDay(date, now, locale)}
          </time>
          {row.wordCount > 0 && <span class="number">{i18n.t('library.minutes', row.readingMinutes)}</span>}
          {isRead && row.progress > 0.03 && row.progress < 0.97 && (
            <span class="number">{i18n.t('library.progress', [String(Math.round(row.progress * 100))])}</span>
          )}
        </p>
        <div class="row-lines">
          <h2 dir="auto">
            <a
              href={`/reader.html?id=${encodeURIComponent(row.id)}`}
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
            {row.tags.map((tag) => (
              <span class="row-tag" key={tag}>
                #{isolated(tag)}
              </span>
            ))}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is on the row and on what the cell holds */}
      <div role="gridcell" class="row-actions">
        {props.onMove && (
          <span class="row-moves">
            <IconButton
              icon="up"
              class="is-move"
              name={i18n.t('library.moveUp')}
              tabIndex={tabIndex}
              isDisabled={index === 0}
              onClick={() => props.onMove?.(index, index - 1)}
            />
            <IconButton
              icon="down"
              class="is-move"
              name={i18n.t('library.moveDown')}
              tabIndex={tabIndex}
              onClick={() => props.onMove?.(index, index + 1)}
            />
          </span>
        )}
        {!row.deletedAt && (
          <IconButton
            icon={row.queuePlace === null ? 'queue' : 'unqueue'}
            name={i18n.t(`library.action.${row.queuePlace === null ? 'queue' : 'unqueue'}`)}
            tabIndex={tabIndex}
            onClick={() => props.onAct(toggledAction('queue', [row]), row)}
          />
        )}
        <IconButton
          icon="star"
          class={row.isStarred ? 'is-lit' : ''}
          name={i18n.t('library.star')}
          isPressed={row.isStarred}
          tabIndex={tabIndex}
          onClick={() => props.onAct(toggledAction('star', [row]), row)}
        />
        {row.deletedAt ? (
          <IconButton
            icon="restore"
            name={i18n.t('library.restore')}
            tabIndex={tabIndex}
            onClick={() => props.onAct('restore', row)}
          />
        ) : (
          <>
            <IconButton
              icon="archive"
              name={i18n.t('library.archive')}
              isPressed={row.archivedAt !== null}
              tabIndex={tabIndex}
              onClick={() => props.onAct(toggledAction('archive', [row]), row)}
            />
            <IconButton
              icon="trash"
              name={i18n.t('library.delete')}
              tabIndex={tabIndex}
              onClick={() => props.onAct('delete', row)}
            />
          </>
        )}
      </div>
    </div>
  );
}
