import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { exportLabels } from '@/components/export/export-labels';
import { Loaded } from '@/components/Loaded';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { Toast } from '@/components/Toast';
import { useActions } from '@/components/use-actions';
import type { ExportSession } from '@/utils/app/export/export-session';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import type { Article } from '@/utils/model/article';

/** Loaded when it is asked for: the digest's word lists are large. */
async function putBackPiece(article: Article, removedIndex: number) {
  const [{ putBack }, { digestInItsLanguage }] = await Promise.all([
    import('@/utils/extract/put-back'),
    import('@/utils/digest/digest-in-its-language'),
  ]);
  const whole = putBack(article, removedIndex);
  return { article: whole, digest: digestInItsLanguage(whole) };
}

const loadExportDialog = async () => (await import('@/components/export/ExportDialog')).ExportDialog;

/** One saved article as a page of its own. */
export function ReaderApp({ id, locale }: { id: string; locale: string }) {
  const [exporting, setExporting] = useState<ExportSession | null>(null);
  const [settings, onSettings] = useSettings();
  const actions = useActions();
  const startExport = async () => {
    const { openExport } = await import('@/utils/wiring/open-export');
    const { announcer } = actions;
    const onEnd = () => setExporting(null);
    const request = { scope: { ids: [id] }, first: 'markdown' } as const;
    setExporting(openExport(request, { announcer, labels: exportLabels, onEnd }));
  };
  return (
    <>
      <main class="reader-page">
        <OpenArticle
          id={id}
          locale={locale}
          settings={settings}
          onSettings={onSettings}
          backName={i18n.t('reader.toLibrary')}
          onBack={() => void openPage('/library.html')}
          onPrevious={null}
          onNext={null}
          onExport={() => void startExport()}
          {...actions}
          putBack={putBackPiece}
        />
      </main>
      {exporting && <Loaded load={loadExportDialog} props={{ session: exporting, locale }} />}
      <Toast announcer={actions.announcer} locale={locale} />
    </>
  );
}
