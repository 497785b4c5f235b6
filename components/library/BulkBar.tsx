import { i18n } from '#i18n';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { type RowAction, toggledAction } from '@/utils/model/row-action';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';

interface BulkBarProps {
  count: number;
  locale: string;
  /** The selected rows that are loaded; they decide which way the switches go. */
  rows: readonly LibraryRow[];
  isTrash: boolean;
  areAllSelected: boolean;
  onAct: (action: RowAction) => void;
  onSelectAll: () => void;
  onClear: () => void;
  onExport: () => void;
}

/** What can be done to all the selected articles at once; there only while some are selected. */
export function BulkBar(props: BulkBarProps) {
  const { count, locale, rows, isTrash, areAllSelected, onAct, onSelectAll, onClear, onExport } = props;
  const readAction = toggledAction('read', rows);
  const starAction = toggledAction('star', rows);
  const queueAction = toggledAction('queue', rows);
  const archiveAction = toggledAction('archive', rows);
  return (
    <div class="bulk-bar" role="toolbar" aria-label={i18n.t('library.bulk')}>
      <IconButton icon="close" name={i18n.t('library.clearSelection')} onClick={onClear} />
      <span class="number" aria-live="polite">
        {i18n.t('library.selected', count, [new Intl.NumberFormat(locale).format(count)])}
      </span>
      {!areAllSelected && (
        <button type="button" class="plain bulk-all" onClick={onSelectAll}>
          <Icon name="selectAll" />
          <span>{i18n.t('library.selectAll')}</span>
        </button>
      )}
      <span class="spacer" />
      <IconButton
        icon={readAction === 'read' ? 'check' : 'unread'}
        name={i18n.t(`library.action.${readAction}`)}
        onClick={() => onAct(readAction)}
      />
      <IconButton icon="star" name={i18n.t(`library.action.${starAction}`)} onClick={() => onAct(starAction)} />
      {!isTrash && (
        <IconButton
          icon={queueAction === 'queue' ? 'queue' : 'unqueue'}
          name={i18n.t(`library.action.${queueAction}`)}
          onClick={() => onAct(queueAction)}
        />
      )}
      <button type="button" class="plain bulk-export" onClick={onExport}>
        <Icon name="export" />
        <span>{i18n.t('library.export')}</span>
      </button>
      {isTrash ? (
        <>
          <IconButton icon="restore" name={i18n.t('library.restore')} onClick={() => onAct('restore')} />
          <IconButton icon="trash" name={i18n.t('library.eraseForever')} onClick={() => onAct('erase')} />
        </>
      ) : (
        <>
          <IconButton
            icon="archive"
            name={i18n.t(`library.action.${archiveAction}`)}
            onClick={() => onAct(archiveAction)}
          />
          <IconButton icon="trash" name={i18n.t('library.delete')} onClick={() => onAct('delete')} />
        </>
      )}
    </div>
  );
}
