import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveDigests } from '@/utils/browser/digests/serve-digests';

/** A worker of a page of the extension: makes digests of what comes from the reader's other devices beside the page. */
export default defineUnlistedScript({
  main() {
    serveDigests(globalThis as unknown as Parameters<typeof serveDigests>[0]);
  },
});
