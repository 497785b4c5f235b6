import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { digestRequested } from '@/utils/browser/in-page/digest-requested';
import { files } from '@/utils/digest/language/nb/people-pack';

/** Injected instead of digest.ts where the article is in this language: the digest with its people. */
export default defineUnlistedScript({
  main: () => digestRequested(files),
});
