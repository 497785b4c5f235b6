import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { exportLabels } from '@/components/export/export-labels';
import { Loaded } from '@/components/Loaded';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { Toast } from '@/components/Toast';
import { Announcer } from '@/utils/app/announcer';
import type { ExportSession } from '@/utils/app/export/export-session';
import { ReaderSession } from '@/utils/app/reader/reader-session';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import { readerPorts } from '@/utils/wiring/reader-ports';

const loadExportDialog = async () => (await import('@/components/export/ExportDialog')).ExportDialog;

/** One saved article as a page of its own. */
export function ReaderApp({ id, locale }: { id: string; locale: string }) {
  const [exporting, setExporting] = useState<ExportSession | null>(null);
  const [settings, onSettings] = useSettings();
  const announcer = useMemo(() => new Announcer(), []);
  const session = useMemo(() => new ReaderSession(id, readerPorts(announcer)), [id, announcer]);
  const startExport = async () => {
    const { openExport } = await import('@/utils/wiring/open-export');
    const request = { scope: { ids: [id] }, first: 'markdown' } as const;
    setExporting(openExport(request, { announcer, labels: exportLabels, onEnd: () => setExporting(null) }));
  };
  return (
    <>
      <main class="reader-page">
        <OpenArticle
          session={session}
          locale={locale}
          now={new Date()}
          settings={settings}
          onSettings={onSettings}
          backName={i18n.t('reader.toLibrary')}
          onBack={() => void openPage('/library.html')}
          onPrevious={null}
          onNext={null}
          onExport={() => void startExport()}
          onPrint={() => print()}
          onRetry={() => location.reload()}
        />
      </main>
      {exporting && <Loaded load={loadExportDialog} props={{ session: exporting, locale }} />}
      <Toast announcer={announcer} locale={locale} />
    </>
  );
}
