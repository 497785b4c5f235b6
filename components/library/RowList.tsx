import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HitModel } from '@/utils/app/library/hit-model';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { ArticleRow, type ArticleRowProps } from './ArticleRow';
import { type ListWindow, listWindow, scrollTopFor } from './list-window';

interface RowListProps
  extends Pick<ArticleRowProps, 'sort' | 'now' | 'locale' | 'pictureOf' | 'onOpen' | 'onAct' | 'onSelect' | 'onMove'> {
  /** The keys of all rows of the list, in order. */
  keys: Uint32Array;
  /** null while a row is on its way. */
  rowOf: (key: number) => LibraryRow | null;
  hitOf: (key: number) => HitModel | null;
  /** Rows show a found sentence and are a line higher. */
  isSearch: boolean;
  openId: string | null;
  activeIndex: number;
  selected: ReadonlySet<number>;
  onActive: (index: number) => void;
  /** The rows that should be fetched now. */
  onWindow: (window: ListWindow) => void;
  /** Where the list stood before, in rows; used once. */
  firstRow: number;
  /** How many rows stand above the view, once the scrolling rests. */
  onPlace: (firstRow: number) => void;
}

const rowHeightRem = 8;
const searchRowHeightRem = 9.375;
/** Browsers refuse more than 100 changes of the address in 30 seconds. */
const restMs = 400;
const rootPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * The list as a grid of which only the rows near the view are drawn. The row that has the focus is always drawn, so
 * that scrolling does not lose it.
 */
export function RowList(props: RowListProps) {
  const { keys, activeIndex, isSearch, onWindow, onActive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeightPx = (isSearch ? searchRowHeightRem : rowHeightRem) * rootPx();
  const [view, setView] = useState({ scrollTop: props.firstRow * rowHeightPx, height: 800 });
  const window = listWindow(keys.length, rowHeightPx, view.scrollTop, view.height);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = props.firstRow * rowHeightPx;
    const measure = () => setView({ scrollTop: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const activeKey = keys[activeIndex];
  const isActiveDrawn = activeKey !== undefined && props.rowOf(activeKey) !== null;
  const isReading = props.openId !== null;
  const firstRow = Math.round(view.scrollTop / rowHeightPx);
  useEffect(() => {
    const timer = setTimeout(() => props.onPlace(firstRow), restMs);
    return () => clearTimeout(timer);
  }, [firstRow]);
  useEffect(() => onWindow(window), [keys, window.first, window.end, onWindow]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || activeIndex < 0) return;
    element.scrollTop = scrollTopFor(activeIndex, rowHeightPx, element.scrollTop, element.clientHeight);
  }, [activeIndex]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || activeIndex < 0) return;
    // The focus follows from row to row, also to the one that took the place of a row that left, and out of nowhere, but is
    // not taken from a field or from the reader.
    if (document.activeElement !== document.body && !element.contains(document.activeElement)) return;
    const row = element.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`);
    if (row && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
  }, [activeIndex, activeKey, isActiveDrawn, isReading]);

  const move = (event: KeyboardEvent) => {
    const pageRows = Math.max(1, Math.floor(view.height / rowHeightPx) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: pageRows,
      PageUp: -pageRows,
      Home: -keys.length,
      End: keys.length,
    };
    const step = steps[event.key];
    if (event.altKey) {
      if (!props.onMove || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      props.onMove(activeIndex, activeIndex + (step ?? 0));
    } else if (step !== undefined) {
      event.preventDefault();
      onActive(Math.min(keys.length - 1, Math.max(0, activeIndex + step)));
    } else if (event.key === 'Enter' && (event.target as Element).matches('[role=row]')) {
      const row = props.rowOf(keys[activeIndex] ?? 0);
      if (row) props.onOpen(row);
    }
  };

  const indices = Array.from({ length: window.end - window.first }, (_, offset) => window.first + offset);
  if (activeIndex >= 0 && activeIndex < keys.length && !indices.includes(activeIndex)) indices.push(activeIndex);
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the rows in view are drawn, which a table cannot do
    <div
      role="grid"
      class={`row-list${isSearch ? ' is-search' : ''}${props.selected.size > 0 ? ' has-selection' : ''}${props.onMove ? ' is-movable' : ''}`}
      ref={scroller}
      aria-label={i18n.t('library.list')}
      aria-rowcount={keys.length}
      aria-multiselectable="true"
      tabIndex={activeIndex < 0 ? 0 : -1}
      onScroll={(event) =>
        setView({ scrollTop: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
      onKeyDown={move}
      onFocus={(event) => {
        if (event.target === event.currentTarget && activeIndex < 0) onActive(window.first);
      }}
    >
      <div role="presentation" class="row-space" style={{ height: `${keys.length * rowHeightPx}px` }}>
        {indices.map((index) => {
          const key = keys[index] as number;
          const row = props.rowOf(key);
          if (!row) {
            return (
              <div
                key={key}
                class="row row-coming"
                aria-hidden="true"
                style={{ transform: `translateY(${index * rowHeightPx}px)` }}
              />
            );
          }
          return (
            <ArticleRow
              key={key}
              row={row}
              hit={props.hitOf(key)}
              index={index}
              topPx={index * rowHeightPx}
              isOpen={row.id === props.openId}
              isActive={index === activeIndex}
              isSelected={props.selected.has(key)}
              sort={props.sort}
              now={props.now}
              locale={props.locale}
              pictureOf={props.pictureOf}
              onOpen={props.onOpen}
              onAct={props.onAct}
              onSelect={props.onSelect}
              onFocus={onActive}
              onMove={props.onMove}
            />
          );
        })}
      </div>
    </div>
  );
}
