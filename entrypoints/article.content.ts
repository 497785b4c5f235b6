import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/utils/browser/in-page/read-page';
import { takeRequest } from '@/utils/browser/in-page/take-request';

/** Injected on the click: the page's article, or why there is none, as plain JSON. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => readPage(takeRequest()),
});
