import type { ComponentProps } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { exportLabels } from '@/components/export/export-labels';
import { Loaded } from '@/components/Loaded';
import { NotLoadedDialog } from '@/components/NotLoaded';
import { OpenArticle } from '@/components/reader/OpenArticle';
import type { Announcer } from '@/utils/app/announcer';
import type { ExportSession } from '@/utils/app/export/export-session';
import { ReaderSession } from '@/utils/app/reader/reader-session';
import { readerPorts } from '@/utils/wiring/reader-ports';

type Given = 'session' | 'onPrevious' | 'onNext' | 'onExport' | 'onRetry';

interface SavedArticleProps extends Omit<ComponentProps<typeof OpenArticle>, Given> {
  id: string;
  announcer: Announcer;
}

const loadExportDialog = async () => (await import('@/components/export/ExportDialog')).ExportDialog;

/** One article of the library, and its export. */
export function SavedArticle({ id, announcer, ...given }: SavedArticleProps) {
  const [exporting, setExporting] = useState<ExportSession | 'not-loaded' | null>(null);
  const session = useMemo(() => new ReaderSession(id, readerPorts(announcer)), [id, announcer]);
  const close = () => setExporting(null);
  const failed = <NotLoadedDialog onClose={close} />;
  const startExport = async () => {
    const request = { scope: { ids: [id] }, first: 'markdown' } as const;
    try {
      const { openExport } = await import('@/utils/wiring/open-export');
      setExporting(openExport(request, { announcer, labels: exportLabels, onEnd: close }));
    } catch (error) {
      setExporting('not-loaded');
      throw error;
    }
  };
  return (
    <>
      <OpenArticle
        {...given}
        session={session}
        onPrevious={null}
        onNext={null}
        onExport={() => void startExport()}
        onRetry={() => location.reload()}
      />
      {exporting === 'not-loaded'
        ? failed
        : exporting && (
            <Loaded load={loadExportDialog} props={{ session: exporting, locale: given.locale }} failed={failed} />
          )}
    </>
  );
}
