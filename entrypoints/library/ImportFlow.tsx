import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { restoreExtras } from '@/components/export/backup-extras';
import { ImportSheet, type ImportState } from '@/components/import/ImportSheet';
import type { useActions } from '@/components/use-actions';
import { changeSettings, settingsFrom } from '@/utils/browser/settings';
import type { ImportMode } from '@/utils/import/decide-record';
import { importTarget } from './import-target';
import { importTools } from './import-tools';

interface ImportFlowProps extends Pick<ReturnType<typeof useActions>, 'say'> {
  locale: string;
  onClose: () => void;
}

/** Reads files of other programs or a backup into the library: first shows what would come, then does it, then can undo it. */
export function ImportFlow({ locale, say, onClose }: ImportFlowProps) {
  const [state, setState] = useState<ImportState>({ kind: 'choose' });
  const [mode, setMode] = useState<ImportMode>('merge');
  const files = useRef<readonly File[]>([]);
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);

  const itemsNow = async () => {
    const { openImport } = await import('@/utils/import/import-file');
    return (await openImport(files.current, await importTools(new Date()))).items;
  };
  const plan = async (wanted: ImportMode) => {
    setMode(wanted);
    setState({ kind: 'planning', done: 0 });
    const { planImport } = await import('@/utils/import/plan-import');
    const planned = await planImport(await itemsNow(), importTarget.readExisting, {
      mode: wanted,
      signal: abort.current.signal,
      onProgress: (done) => setState({ kind: 'planning', done }),
    });
    if (planned.ok) setState({ kind: 'planned', plan: planned.value });
  };
  const run = async () => {
    if (state.kind !== 'planned') return;
    const { entries, extras, counts } = state.plan;
    const total = entries.length;
    setState({ kind: 'importing', done: 0, total });
    const { runImport, undoImport } = await import('@/utils/import/run-import');
    const done = await runImport(await itemsNow(), importTarget, {
      mode,
      signal: abort.current.signal,
      onProgress: (count) => setState({ kind: 'importing', done: count, total }),
    });
    if (done.ok) {
      const receipt = done.value;
      if (extras) {
        await restoreExtras(extras);
        // Settings of an earlier time do not come over those of a library in use, unless it is to be replaced.
        const isFresh = counts.present + counts.changed === 0;
        if ('settings' in extras && (isFresh || mode === 'replace'))
          await changeSettings(settingsFrom(extras.settings));
      }
      say.done(i18n.t('library.importing.done', receipt.addedIds.length + receipt.before.length), async () => {
        const undone = await undoImport(receipt, importTarget);
        if (undone.ok) say.done(i18n.t('library.done.undone'));
        else say.failure(undone.error);
      });
    } else if (done.error.kind !== 'cancelled') say.failure(done.error);
    onClose();
  };
  return (
    <ImportSheet
      state={state}
      mode={mode}
      locale={locale}
      onFiles={(chosen) => {
        files.current = chosen;
        void plan(mode);
      }}
      onMode={(wanted) => void plan(wanted)}
      onImport={() => void run()}
      onCancel={() => {
        abort.current.abort();
        // A running import takes back what it wrote and then closes by itself.
        if (state.kind !== 'importing') onClose();
      }}
    />
  );
}
