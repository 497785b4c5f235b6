import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportFormatId } from '@/utils/export/formats';
import type { TextFile } from '@/utils/export/text-file';
import { LibraryError } from '@/utils/library/library-failure';
import { countArticles, type StreamScope } from '@/utils/library/stream';
import type { useActions } from '../use-actions';
import { type ExportProgress, ExportSheet } from './ExportSheet';
import { exportRecords } from './export-records';

interface ExportFlowProps extends Pick<ReturnType<typeof useActions>, 'say'> {
  scope: StreamScope;
  first: ExportFormatId;
  locale: string;
  onFile: (file: TextFile) => void;
  /** A backup of the whole library was handed out. */
  onBackedUp: (at: Date) => void;
  onClose: () => void;
}

/** Exports a scope of the library into a file that the browser downloads. */
export function ExportFlow({ scope, first, locale, say, onFile, onBackedUp, onClose }: ExportFlowProps) {
  const [count, setCount] = useState<number | null>(null);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => {
    void countArticles(scope).then(setCount);
    return () => abort.current?.abort();
  }, [scope]);

  const onExport = async (format: ExportFormatId) => {
    const total = count ?? 0;
    const now = new Date();
    abort.current = new AbortController();
    setProgress({ done: 0, total });
    try {
      const exported = await exportArticles(format, exportRecords(scope), {
        now,
        total,
        signal: abort.current.signal,
        onProgress: (done) => setProgress({ done, total }),
      });
      if (exported.ok) {
        onFile(exported.value);
        if (format === 'backup' && scope === 'complete') onBackedUp(now);
        say.done(i18n.t('library.exporting.done', total));
        onClose();
      } else if (exported.error.kind === 'nothing-to-export') {
        say.done(i18n.t('library.exporting.nothing'));
        onClose();
      }
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      say.failure(error.failure);
      onClose();
    } finally {
      setProgress(null);
    }
  };
  return (
    <ExportSheet
      count={count}
      isOfAll={scope === 'complete'}
      first={first}
      progress={progress}
      locale={locale}
      onExport={(format) => void onExport(format)}
      onCancel={() => abort.current?.abort()}
      onClose={onClose}
    />
  );
}
