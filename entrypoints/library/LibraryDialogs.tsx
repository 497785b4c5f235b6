import { i18n } from '#i18n';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ExportFlow } from '@/components/export/ExportFlow';
import { KeyHelp } from '@/components/library/KeyHelp';
import type { useActions } from '@/components/use-actions';
import { downloadFile } from '@/utils/browser/download-file';
import { recordBackup } from '@/utils/browser/last-backup';
import { readSettings } from '@/utils/browser/settings';
import { useMarkdownExits } from '@/utils/browser/use-markdown-exits';
import { emptyTrash } from '@/utils/library/articles/empty-trash';
import { ImportFlow } from './ImportFlow';
import type { Exporting } from './use-export';

export type DialogName = 'help' | 'empty-trash' | 'erase' | 'import';

interface LibraryDialogsProps extends Pick<ReturnType<typeof useActions>, 'say'> {
  dialog: DialogName | null;
  exporting: Exporting | null;
  trashCount: number;
  selectedCount: number;
  locale: string;
  onErase: () => void;
  onEndExport: () => void;
  onClose: () => void;
}

/** The dialog of the library page that is open, if one is. */
export function LibraryDialogs({ dialog, exporting, locale, say, onClose, ...props }: LibraryDialogsProps) {
  const markdown = useMarkdownExits();
  if (exporting) {
    return (
      <ExportFlow
        {...exporting}
        locale={locale}
        say={say}
        onFile={({ name, content }) => downloadFile(name, content)}
        onBackedUp={(at) => void recordBackup(at)}
        readSettings={readSettings}
        markdown={markdown}
        onClose={props.onEndExport}
      />
    );
  }
  const empty = async () => {
    const emptied = await emptyTrash();
    if (emptied.ok) say.done(i18n.t('library.done.emptied', emptied.value));
    else say.failure(emptied.error);
  };
  switch (dialog) {
    case 'help':
      return <KeyHelp onClose={onClose} />;
    case 'import':
      return <ImportFlow locale={locale} say={say} onClose={onClose} />;
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
