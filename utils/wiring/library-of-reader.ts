import type { ReaderLibrary } from '@/utils/app/reader/reader-ports';
import { getSaved } from '@/utils/library/articles/get-saved';
import { getImages } from '@/utils/library/articles/images';
import { watch } from '@/utils/library/store/watch';

const changes = () => import('@/utils/library/articles/change-saved');

const putRights = () => import('@/utils/library/articles/put-right');

/** The library as the reader uses it. What the text can be read without is loaded when it is asked for. */
export const libraryOfReader: ReaderLibrary = {
  watch,
  getSaved,
  getImages,
  changeSaved: async (...wanted) => (await changes()).changeSaved(...wanted),
  undoChange: async (...undos) => (await changes()).undoChange(...undos),
  putRight: async (...wanted) => (await putRights()).putRight(...wanted),
  takeCorrectionsBack: async (...undos) => (await putRights()).takeCorrectionsBack(...undos),
  replaceText: async (...text) => (await import('@/utils/library/articles/replace-text')).replaceText(...text),
  loadQueries: () => import('./queries-of-reader'),
};
