import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/utils/browser/in-page/read-page';
import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';
import { succeed } from '@/utils/model/result';

/**
 * Injected when a page is saved without the popup: article and digest in one.
 * The digest is made here because a service worker cannot load it lazily (no import() there), and would otherwise
 * carry the whole name model through every start of the browser.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const summarySentences = globalThis.nutgrafRequest?.summarySentences;
    const read = readPage();
    if (!read.ok) return read;
    return succeed({ article: read.value, digest: digestInItsLanguage(read.value, { summarySentences }) });
  },
});
