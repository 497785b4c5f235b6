import type { Announcer } from '@/utils/app/announcer';
import { ImportSession } from '@/utils/app/import/import-session';
import { changeSettings, readSettings, settingsFrom } from '@/utils/browser/settings';
import type { ImportTools } from '@/utils/import/import-tools';
import { loadImportTools } from '@/utils/import/load-import-tools';
import { addAttachments } from '@/utils/library/articles/add-attachments';
import { attachmentKeys } from '@/utils/library/articles/attachment-keys';
import { getSaved } from '@/utils/library/articles/get-saved';
import { forgetImport, keepImport, listImports } from '@/utils/library/articles/past-imports';
import { putRecords } from '@/utils/library/articles/put-records';
import { eraseUnchanged, trashUnchanged } from '@/utils/library/articles/take-out-unchanged';
import { restorePersonChoices } from '@/utils/library/connections/person-choices-file';
import { restoreStoryChoices } from '@/utils/library/connections/stories';
import { restoreFollowed } from '@/utils/library/followed/followed-file';

/** The library as an import needs it. */
export const importLibrary = {
  getSaved,
  attachmentKeys: (id: string) => attachmentKeys(id),
  putRecords: (writes: Parameters<typeof putRecords>[0]) => putRecords(writes),
  addAttachments: (...added: Parameters<typeof addAttachments>) => addAttachments(...added),
  trashUnchanged: (articles: Parameters<typeof trashUnchanged>[0]) => trashUnchanged(articles, new Date()),
  eraseUnchanged: (articles: Parameters<typeof eraseUnchanged>[0]) => eraseUnchanged(articles),
  listImports: () => listImports(),
  keepImport: (done: Parameters<typeof keepImport>[0]) => keepImport(done),
  forgetImport: (id: number) => forgetImport(id),
  restorePersonChoices: (choices: unknown) => restorePersonChoices(choices),
  restoreStoryChoices: (choices: unknown) => restoreStoryChoices(choices),
  restoreFollowed: (file: unknown) => restoreFollowed(file),
};

/** What an import reads with, loaded for it. */
export async function importTools(): Promise<ImportTools> {
  const { summaryLength } = await readSettings();
  const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  return loadImportTools({ parseHtml, now: new Date(), summaryLength });
}

/** An import into the library. Load this file when one is asked for. */
export const openImport = (parts: { readonly announcer: Announcer; readonly onEnd: () => void }): ImportSession =>
  new ImportSession({
    library: importLibrary,
    loadTools: importTools,
    now: () => new Date(),
    restoreSettings: async (settings) => void (await changeSettings(settingsFrom(settings))),
    ...parts,
  });
