import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StorageRoom } from '@/components/options/DataCare';
import type { HealthState } from '@/components/options/HealthResult';
import { useWatched } from '@/components/use-watched';
import { type LastBackup, readLastBackup, watchLastBackup } from '@/utils/browser/last-backup';
import { askToPersist, storageRoom } from '@/utils/browser/storage-room';
import { countSavedSince } from '@/utils/library/articles/count-saved-since';
import { eraseEverything } from '@/utils/library/articles/empty-trash';
import { checkHealth, type HealthReport } from '@/utils/library/health/check-health';
import { repairLibrary } from '@/utils/library/health/repair-library';
import { storageFigures } from '@/utils/library/health/storage-figures';

/** The state of the library's care and what can be done about it. */
export function useDataCare() {
  const { value: figures, failure } = useWatched(() => storageFigures(), []);
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const [last, setLast] = useState<LastBackup | null>(null);
  const [health, setHealth] = useState<HealthState>({ kind: 'not-checked' });
  const isStopped = useRef(false);
  const lastAt = last?.at ?? null;
  const { value: savedSinceBackup } = useWatched(() => countSavedSince(lastAt), [lastAt]);

  useEffect(() => {
    void storageRoom().then(setRoom);
  }, [figures]);
  useEffect(() => {
    void readLastBackup().then(setLast);
    return watchLastBackup(setLast);
  }, []);

  const check = useCallback(async () => {
    isStopped.current = false;
    setHealth({ kind: 'checking', progress: null });
    const checked = await checkHealth(
      (progress) => setHealth({ kind: 'checking', progress }),
      () => isStopped.current,
    );
    setHealth(checked.ok ? { kind: 'checked', report: checked.value } : { kind: 'not-checked' });
  }, []);
  const repair = useCallback(
    async (report: HealthReport) => {
      setHealth({ kind: 'repairing' });
      await repairLibrary(report, new Date());
      await check();
    },
    [check],
  );
  return {
    failure,
    care: {
      figures,
      room,
      lastBackupAt: lastAt,
      savedSinceBackup,
      health,
      onPersist: () => void askToPersist().then(() => storageRoom().then(setRoom)),
      onCheck: () => void check(),
      onStopCheck: () => {
        isStopped.current = true;
      },
      onRepair: (report: HealthReport) => void repair(report),
      onErase: () => void eraseEverything(),
    },
  };
}
