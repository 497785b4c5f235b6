import { useEffect, useState } from 'preact/hooks';
import { remindAfterSaves } from '@/components/library/BackupReminder';
import { useWatched } from '@/components/use-watched';
import { type LastBackup, readLastBackup, watchLastBackup } from '@/utils/browser/last-backup';
import { countSavedSince } from '@/utils/library/articles/count-saved-since';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type Result, succeed } from '@/utils/model/result';

/** How many articles are in no backup, where it is time to say so; null where it is not. Asks nothing before `isDue`. */
export function useBackupReminder(isDue: boolean): number | null {
  const [last, setLast] = useState<LastBackup | null>(null);
  useEffect(() => {
    void readLastBackup().then(setLast);
    return watchLastBackup(setLast);
  }, []);
  const { value } = useWatched(
    async (): Promise<Result<number | null, LibraryFailure>> => {
      if (!last) return succeed(null);
      // Put off, it comes again after as many saves more.
      const sinceAsked = await countSavedSince(last.putOffAt ?? last.at);
      if (!sinceAsked.ok || sinceAsked.value < remindAfterSaves) return succeed(null);
      return countSavedSince(last.at);
    },
    [last],
    isDue,
  );
  return value;
}
