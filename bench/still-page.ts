import type { Site } from '@/testing/browser/serve-pages';
import type { CorpusPage } from './click/read-corpus';

/** No host exists, whichever name a page asks for. */
export const closedNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** The page shows its text and nothing of it runs or loads: what is measured is our work, and no publisher is asked for anything. */
const stillPage = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/** Serves a page of a corpus so that it stands still; gives its address. */
export function serveStill(site: Site, { id, html }: CorpusPage): string {
  const body = html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
  return site.add(`/${encodeURIComponent(id)}`, { body, headers: stillPage });
}
