import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeImages } from '@/utils/browser/in-page/take-images';
import { takeRequest } from '@/utils/browser/in-page/take-request';

/** Injected after a save, if the reader keeps images: what the page has loaded of those that were asked for. */
export default defineUnlistedScript({
  main: () => takeImages(takeRequest()),
});
