import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/utils/browser/in-page/read-page';
import { takeRequest } from '@/utils/browser/in-page/take-request';

/** Injected on the click: the page's article, or why there is none, as plain JSON. */
export default defineUnlistedScript({
  main: () => readPage(takeRequest()),
});
