import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showNote } from '@/utils/browser/in-page/show-note';
import { takeRequest } from '@/utils/browser/in-page/take-request';

/** Injected after a save without the popup: says in the page what became of it. */
export default defineUnlistedScript({
  main: () => showNote(takeRequest()),
});
