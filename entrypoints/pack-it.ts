import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePack } from '@/utils/browser/in-page/left-pack';
import { files } from '@/utils/digest/language/it/people-pack';

/** Injected before digest.ts where the article is in this language: what its people are found by. */
export default defineUnlistedScript({
  main: () => leavePack(files),
});
