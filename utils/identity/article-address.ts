import { getDomain } from 'tldts';
import type { Article } from '@/utils/model/article';
import { articleId, parseUrl, routeOf } from './article-id';

/** What an article says of where it stands. `canonicalUrl` is the page's word and may name anything. */
export type Addressed = Pick<Article, 'url' | 'canonicalUrl'>;

/**
 * The address an article is kept under: the canonical one its page states where that can be believed, else the page's own.
 *
 * A page may speak for its own site only: a canonical address counts within the page's registrable domain (Public Suffix
 * List, private suffixes such as github.io included). It does not count where it names a front page, which is no
 * article, nor where the page's own address has a fragment that routes and the stated one has another or none.
 */
function articleAddress({ url, canonicalUrl }: Addressed): string {
  return canonicalUrl !== null && isBelievable(canonicalUrl, url) ? canonicalUrl : url;
}

/** The key of an article in the library. */
export const keyOfArticle = (article: Addressed): string => articleId(articleAddress(article));

function isBelievable(canonical: string, own: string): boolean {
  const stated = parseUrl(canonical);
  const page = parseUrl(own);
  if (!stated || !page || !/^https?:$/.test(stated.protocol) || !/^https?:$/.test(page.protocol)) return false;
  if (siteOf(stated) !== siteOf(page) || routeOf(stated) !== routeOf(page)) return false;
  return !isFrontPage(stated);
}

/** The registrable domain; the whole host with its port where there is none (localhost, an IP address). */
const siteOf = (url: URL): string => getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.host;

/** A root, also one of a language edition or with the server's own file name; a query may choose an article (`/?p=47`). */
const isFrontPage = (url: URL): boolean =>
  url.search === '' &&
  routeOf(url) === '' &&
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?)?\/?$/i.test(url.pathname);
