import { i18n } from '#i18n';
import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import { Loaded } from '../Loaded';
import { NotLoadedDialog } from '../NotLoaded';

const loadExportDialog = async () => (await import('../export/ExportDialog')).ExportDialog;
const loadImportDialog = async () => (await import('../import/ImportDialog')).ImportDialog;
const loadKeyHelp = async () => (await import('./KeyHelp')).KeyHelp;
const loadConfirmDialog = async () => (await import('../ConfirmDialog')).ConfirmDialog;

interface LibraryDialogsProps {
  session: LibrarySession;
  state: Pick<LibraryState, 'dialog' | 'counts' | 'selectedKeys'>;
  locale: string;
}

/** The dialog of the library page that is open, if one is; each is loaded when it is first opened. */
export function LibraryDialogs({ session, state: { dialog, counts, selectedKeys }, locale }: LibraryDialogsProps) {
  const onClose = session.dialogs.close;
  const failed = <NotLoadedDialog onClose={onClose} />;
  const number = new Intl.NumberFormat(locale);
  const inTrash = counts?.shelves.trash ?? 0;
  switch (dialog?.kind) {
    case 'export':
      return <Loaded load={loadExportDialog} props={{ session: dialog.session, locale }} failed={failed} />;
    case 'import':
      return <Loaded load={loadImportDialog} props={{ session: dialog.session, locale }} failed={failed} />;
    case 'help':
      return <Loaded load={loadKeyHelp} props={{ onClose }} failed={failed} />;
    case 'erase': {
      const props = {
        title: i18n.t('library.confirmErase.title'),
        text: i18n.t('library.confirmErase.text', selectedKeys.length, [number.format(selectedKeys.length)]),
        action: i18n.t('library.eraseForever'),
        onConfirm: () => void session.selected.erase(),
        onClose,
      };
      return <Loaded key="erase" load={loadConfirmDialog} props={props} failed={failed} />;
    }
    case 'empty-trash': {
      const props = {
        title: i18n.t('library.confirmEmpty.title'),
        text: i18n.t('library.confirmEmpty.text', inTrash, [number.format(inTrash)]),
        action: i18n.t('library.eraseForever'),
        onConfirm: () => void session.emptyTrash(),
        onClose,
      };
      return <Loaded key="empty-trash" load={loadConfirmDialog} props={props} failed={failed} />;
    }
    case 'not-loaded':
      return failed;
    case undefined:
      return null;
  }
}
