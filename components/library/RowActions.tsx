import { i18n } from '#i18n';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { type ArticleAction, toggledAction } from '@/utils/model/row-action';
import { IconButton } from '../IconButton';

interface RowActionsProps {
  row: LibraryRow;
  index: number;
  /** 0 in the active row, -1 in the others: Tab stops in one row only. */
  tabIndex: 0 | -1;
  onAct: (action: ArticleAction, row: LibraryRow) => void;
  /** null where the list is in no order of the reader's. */
  onMove: ((from: number, to: number) => void) | null;
}

/** The buttons at the end of an article's row; in the trash only those that make sense there. */
export function RowActions({ row, index, tabIndex, onAct, onMove }: RowActionsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the window, a table cannot be
    // biome-ignore lint/a11y/useFocusableInteractive: the focus is on the row and on what the cell holds
    <div role="gridcell" class="row-actions">
      {onMove && (
        <span class="row-moves">
          <IconButton
            icon="up"
            class="is-move"
            name={i18n.t('library.moveUp')}
            tabIndex={tabIndex}
            isDisabled={index === 0}
            onClick={() => onMove(index, index - 1)}
          />
          <IconButton
            icon="down"
            class="is-move"
            name={i18n.t('library.moveDown')}
            tabIndex={tabIndex}
            onClick={() => onMove(index, index + 1)}
          />
        </span>
      )}
      {!row.deletedAt && (
        <IconButton
          icon={row.queuePlace === null ? 'queue' : 'unqueue'}
          name={i18n.t(`library.action.${row.queuePlace === null ? 'queue' : 'unqueue'}`)}
          tabIndex={tabIndex}
          onClick={() => onAct(toggledAction('queue', [row]), row)}
        />
      )}
      <IconButton
        icon="star"
        class={row.isStarred ? 'is-lit' : ''}
        name={i18n.t('library.star')}
        isPressed={row.isStarred}
        tabIndex={tabIndex}
        onClick={() => onAct(toggledAction('star', [row]), row)}
      />
      {row.deletedAt ? (
        <IconButton
          icon="restore"
          name={i18n.t('library.restore')}
          tabIndex={tabIndex}
          onClick={() => onAct('restore', row)}
        />
      ) : (
        <>
          <IconButton
            icon="archive"
            name={i18n.t('library.archive')}
            isPressed={row.archivedAt !== null}
            tabIndex={tabIndex}
            onClick={() => onAct(toggledAction('archive', [row]), row)}
          />
          <IconButton
            icon="trash"
            name={i18n.t('library.delete')}
            tabIndex={tabIndex}
            onClick={() => onAct('delete', row)}
          />
        </>
      )}
    </div>
  );
}
