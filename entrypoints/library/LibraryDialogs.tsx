import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { exportLabels } from '@/components/export/export-labels';
import { Loaded } from '@/components/Loaded';
import { KeyHelp } from '@/components/library/KeyHelp';
import type { Announcer } from '@/utils/app/announcer';
import type { ExportRequest } from '@/utils/app/export/export-ports';
import type { ExportSession } from '@/utils/app/export/export-session';
import type { ImportSession } from '@/utils/app/import/import-session';
import { emptyTrash } from '@/utils/library/articles/empty-trash';

const loadExportDialog = async () => (await import('@/components/export/ExportDialog')).ExportDialog;
const loadImportDialog = async () => (await import('@/components/import/ImportDialog')).ImportDialog;

export type DialogName = 'help' | 'empty-trash' | 'erase' | 'import';

interface LibraryDialogsProps {
  announcer: Announcer;
  dialog: DialogName | null;
  exporting: ExportRequest | null;
  trashCount: number;
  selectedCount: number;
  locale: string;
  onErase: () => void;
  onEndExport: () => void;
  onClose: () => void;
}

/** The dialog of the library page that is open, if one is. */
export function LibraryDialogs({ dialog, exporting, locale, announcer, onClose, ...props }: LibraryDialogsProps) {
  const [session, setSession] = useState<ExportSession | null>(null);
  const [importing, setImporting] = useState<ImportSession | null>(null);
  useEffect(() => {
    if (!exporting) return setSession(null);
    void import('@/utils/wiring/open-export').then(({ openExport }) =>
      setSession(openExport(exporting, { announcer, labels: exportLabels, onEnd: props.onEndExport })),
    );
  }, [exporting]);
  useEffect(() => {
    if (dialog !== 'import') return setImporting(null);
    void import('@/utils/wiring/open-import').then(({ openImport }) =>
      setImporting(openImport({ announcer, onEnd: onClose })),
    );
  }, [dialog]);
  if (exporting) return session && <Loaded load={loadExportDialog} props={{ session, locale }} />;
  const empty = async () => {
    const emptied = await emptyTrash();
    if (emptied.ok) announcer.say({ kind: 'trash-emptied', count: emptied.value });
    else announcer.fail(emptied.error);
  };
  switch (dialog) {
    case 'help':
      return <KeyHelp onClose={onClose} />;
    case 'import':
      return importing && <Loaded load={loadImportDialog} props={{ session: importing, locale }} />;
    case 'erase':
      return (
        <ConfirmDialog
          title={i18n.t('library.confirmErase.title')}
          text={i18n.t('library.confirmErase.text', props.selectedCount)}
          action={i18n.t('library.eraseForever')}
          onConfirm={props.onErase}
          onClose={onClose}
        />
      );
    case 'empty-trash':
      return (
        <ConfirmDialog
          title={i18n.t('library.confirmEmpty.title')}
          text={i18n.t('library.confirmEmpty.text', props.trashCount)}
          action={i18n.t('library.eraseForever')}
          onConfirm={() => void empty()}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
