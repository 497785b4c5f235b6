import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPassage } from '@/utils/browser/in-page/show-passage';
import { takeRequest } from '@/utils/browser/in-page/take-request';

/** Injected when a sentence, a person or a quote is clicked: scrolls to it and marks it. False if it is not there. */
export default defineUnlistedScript({
  main: () => showPassage(takeRequest()),
});
