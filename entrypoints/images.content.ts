import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeImages } from '@/utils/browser/in-page/take-images';
import { takeRequest } from '@/utils/browser/in-page/take-request';

/** Injected after a save, if the reader keeps images: what the page has loaded of those that were asked for. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => takeImages(takeRequest()),
});
