import { bringBack } from '@/utils/app/library/bring-back';
import { copiedArticles, dropCopy, lostCopies } from '@/utils/library/copy/lost-copies';
import { importLibrary, importTools } from './open-import';

/** How many articles came back from the second copy of a library that the browser has lost. Load this file when one is. */
export async function bringBackLost(): Promise<number> {
  const copies = { list: () => lostCopies(), articles: copiedArticles, drop: dropCopy };
  if ((await copies.list()).length === 0) return 0;
  return bringBack(copies, importLibrary, await importTools());
}
