import { i18n } from '#i18n';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { Toast } from '@/components/Toast';
import { useActions } from '@/components/use-actions';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import type { Article } from '@/utils/model/article';

/** Loaded when it is asked for: the digest's word lists are large. */
async function putBackPiece(article: Article, removedIndex: number) {
  const [{ putBack }, { digestArticle }] = await Promise.all([
    import('@/utils/extract/put-back'),
    import('@/utils/digest/digest-article'),
  ]);
  const whole = putBack(article, removedIndex);
  return { article: whole, digest: digestArticle(whole) };
}

/** One saved article as a page of its own. */
export function ReaderApp({ id, locale }: { id: string; locale: string }) {
  const [settings, onSettings] = useSettings();
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
          onExport={() => {}}
          change={change}
          act={act}
          say={say}
          putBack={putBackPiece}
        />
      </main>
      <Toast message={toast} onClose={closeToast} />
    </>
  );
}
