import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ExportFlow } from '@/components/export/ExportFlow';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { Toast } from '@/components/Toast';
import { useActions } from '@/components/use-actions';
import { downloadFile } from '@/utils/browser/download-file';
import { recordBackup } from '@/utils/browser/last-backup';
import { openPage } from '@/utils/browser/open-page';
import { readSettings } from '@/utils/browser/settings';
import { useMarkdownExits } from '@/utils/browser/use-markdown-exits';
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

/** One saved article as a page of its own. */
export function ReaderApp({ id, locale }: { id: string; locale: string }) {
  const [isExporting, setExporting] = useState(false);
  const scope = useMemo(() => ({ ids: [id] }), [id]);
  const [settings, onSettings] = useSettings();
  const markdown = useMarkdownExits();
  const { toast, say, closeToast, change, act } = useActions();
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
          onExport={() => setExporting(true)}
          change={change}
          act={act}
          say={say}
          putBack={putBackPiece}
        />
      </main>
      {isExporting && (
        <ExportFlow
          scope={scope}
          first="markdown"
          locale={locale}
          say={say}
          onFile={({ name, content }) => downloadFile(name, content)}
          onBackedUp={(at) => void recordBackup(at)}
          readSettings={readSettings}
          markdown={markdown}
          onClose={() => setExporting(false)}
        />
      )}
      <Toast message={toast} onClose={closeToast} />
    </>
  );
}
