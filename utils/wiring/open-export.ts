import type { Announcer } from '@/utils/app/announcer';
import type { ExportExits, ExportLibrary, ExportRequest } from '@/utils/app/export/export-ports';
import { ExportSession } from '@/utils/app/export/export-session';
import { downloadFile } from '@/utils/browser/download-file';
import { recordBackup } from '@/utils/browser/last-backup';
import { keepMarkdownTemplate, readMarkdownTemplate } from '@/utils/browser/markdown-template';
import { canSaveToFolder, pickFolder, saveToFolder } from '@/utils/browser/save-to-folder';
import { readSettings } from '@/utils/browser/settings';
import { getImages } from '@/utils/library/articles/images';
import { getRevisions } from '@/utils/library/articles/revisions';
import { allArticles, countArticles } from '@/utils/library/articles/stream';
import { streamImages, streamRevisions } from '@/utils/library/articles/stream-attachments';
import { exportPersonChoices } from '@/utils/library/connections/person-choices-file';
import { exportStoryChoices } from '@/utils/library/connections/stories';
import { exportFollowed } from '@/utils/library/followed/followed-file';
import { failureOf } from '@/utils/library/store/library-failure';
import { fail } from '@/utils/model/result';

const library: ExportLibrary = {
  countArticles,
  allArticles,
  getRevisions,
  getImages,
  streamRevisions: (id) => streamRevisions(id),
  streamImages: (id) => streamImages(id),
  failureOf,
  exportPersonChoices,
  exportStoryChoices,
  exportFollowed: () => exportFollowed(),
};

const exits: Omit<ExportExits, 'labels'> = {
  download: downloadFile,
  saveToFolder: canSaveToFolder()
    ? async (source, options) => {
        const folder = await pickFolder();
        return folder === null ? fail({ kind: 'cancelled' }) : saveToFolder(folder, source(), options);
      }
    : null,
  readTemplate: readMarkdownTemplate,
  keepTemplate: keepMarkdownTemplate,
  readSettings,
  recordBackup,
};

/** An export of the library by this browser. Load this file when one is asked for. */
export function openExport(
  request: ExportRequest,
  { labels, ...parts }: Pick<ExportExits, 'labels'> & { readonly announcer: Announcer; readonly onEnd: () => void },
): ExportSession {
  return new ExportSession(request, { library, exits: { ...exits, labels }, now: () => new Date(), ...parts });
}
