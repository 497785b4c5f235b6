import '../styles/export.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ExportOptions, exportArticles } from '@/utils/export/export-articles';
import type { ExportRecord } from '@/utils/export/export-record';
import type { FolderFailure } from '@/utils/export/folder-files';
import type { ExportFormatId } from '@/utils/export/formats';
import type { MarkdownExits } from '@/utils/export/markdown-exits';
import type { TextFile } from '@/utils/export/text-file';
import { countArticles, type StreamScope } from '@/utils/library/articles/stream';
import { LibraryError } from '@/utils/library/store/library-failure';
import type { useActions } from '../use-actions';
import { backupExtras } from './backup-extras';
import { type ExportProgress, ExportSheet } from './ExportSheet';
import { exportLabels } from './export-labels';
import { exportRecords } from './export-records';

interface ExportFlowProps extends Pick<ReturnType<typeof useActions>, 'say'> {
  scope: StreamScope;
  first: ExportFormatId;
  locale: string;
  onFile: (file: TextFile) => void;
  /** A backup of the whole library was handed out. */
  onBackedUp: (at: Date) => void;
  /** The reader's settings as a backup carries them. */
  readSettings: () => Promise<unknown>;
  markdown: MarkdownExits;
  onClose: () => void;
}

/** Exports a scope of the library into a file that the browser downloads. */
export function ExportFlow(props: ExportFlowProps) {
  const { scope, first, locale, say, markdown, onFile, onBackedUp, onClose } = props;
  const [count, setCount] = useState<number | null>(null);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [folderFailure, setFolderFailure] = useState<Exclude<FolderFailure['kind'], 'cancelled'> | null>(null);
  const [sample, setSample] = useState<ExportRecord | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => {
    void countArticles(scope).then(setCount);
    void exportRecords(scope)
      .next()
      .then(({ value }) => setSample(value ?? null));
    return () => abort.current?.abort();
  }, [scope]);

  /** Does the work with the sheet showing how far it is; a store that fails is said, and the sheet closes. */
  const exporting = async (work: (options: ExportOptions) => Promise<void>) => {
    const total = count ?? 0;
    abort.current = new AbortController();
    setProgress({ done: 0, total });
    try {
      await work({
        now: new Date(),
        total,
        labels: exportLabels(),
        ...(markdown.template && { template: markdown.template }),
        signal: abort.current.signal,
        onProgress: (done) => setProgress({ done, total }),
      });
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      say.failure(error.failure);
      onClose();
    } finally {
      setProgress(null);
    }
  };
  const onExport = (format: ExportFormatId) =>
    exporting(async (options) => {
      const isWholeBackup = format === 'backup' && scope === 'complete';
      const extras = isWholeBackup ? await backupExtras(await props.readSettings()) : null;
      const exported = await exportArticles(format, exportRecords(scope), { ...options, ...(extras && { extras }) });
      if (exported.ok) {
        onFile(exported.value);
        if (isWholeBackup) onBackedUp(options.now);
        say.done(i18n.t('library.exporting.done', options.total));
        onClose();
      } else if (exported.error.kind === 'nothing-to-export') {
        say.done(i18n.t('library.exporting.nothing'));
        onClose();
      }
    });
  const onFolder = () =>
    exporting(async (options) => {
      const saved = await markdown.toFolder?.(() => exportRecords(scope), options);
      if (saved?.ok) {
        const number = new Intl.NumberFormat(locale);
        const { written, unchanged } = saved.value;
        say.done(i18n.t('export.folderDone', [number.format(written), number.format(unchanged)]));
        onClose();
      } else if (saved && saved.error.kind !== 'cancelled') setFolderFailure(saved.error.kind);
    });
  return (
    <ExportSheet
      count={count}
      isOfAll={scope === 'complete'}
      first={first}
      progress={progress}
      locale={locale}
      markdown={markdown}
      sample={sample}
      folderFailure={folderFailure}
      onExport={(format) => void onExport(format)}
      onFolder={() => void onFolder()}
      onCancel={() => abort.current?.abort()}
      onClose={onClose}
    />
  );
}
