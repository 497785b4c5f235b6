import type { DataCarePorts } from '@/utils/app/options/data-care-session';
import { downloadFile } from '@/utils/browser/download-file';
import { readLastBackup, watchLastBackup } from '@/utils/browser/last-backup';
import { askToPersist, storageRoom } from '@/utils/browser/storage-room';
import { countSavedSince } from '@/utils/library/articles/count-saved-since';
import { storageFigures } from '@/utils/library/health/storage-figures';
import { watch } from '@/utils/library/store/watch';

/** The library and the browser as the options look after them. What is seldom asked for is loaded when it is. */
export const dataCarePorts: DataCarePorts = {
  library: {
    watch,
    storageFigures: () => storageFigures(),
    countSavedSince,
    checkHealth: async (...asked) => (await import('@/utils/library/health/check-health')).checkHealth(...asked),
    repairLibrary: async (...asked) => (await import('@/utils/library/health/repair-library')).repairLibrary(...asked),
    findSwallowed: async () => (await import('@/utils/library/articles/swallowed-articles')).findSwallowed(),
    bringBackSwallowed: async (...wanted) =>
      (await import('@/utils/library/articles/swallowed-articles')).bringBackSwallowed(...wanted),
    listSetAside: async () => (await import('@/utils/library/health/set-aside')).listSetAside(),
    eraseEverything: async () => (await import('@/utils/library/articles/empty-trash')).eraseEverything(),
  },
  backups: { read: readLastBackup, watch: watchLastBackup },
  storageRoom,
  askToPersist,
  download: downloadFile,
  now: () => new Date(),
};
