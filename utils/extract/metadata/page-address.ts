import words from '../vocabulary/address-words.json' with { type: 'json' };

const rootPath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?|index\.\w+|home)?\/?$/i;
/** What tells articles apart in a query: a number ("p=47") or words joined to one another ("story=bridge-closed"). */
const telling = /\d|[^\W_]-[^\W_]/;
const noArticle = new Set([...words.tracking, ...words.paging]);
const loginWords = new Set(words.login);

/** True where an address is the site's own, or that of one of its languages: no query names one of its articles. */
export function isRootAddress(url: string): boolean {
  const address = parsed(url);
  if (!address || !rootPath.test(address.pathname)) return false;
  return ![...address.searchParams].some(([name, value]) => namesArticle(name.toLowerCase(), value));
}

/** True where a part of the address's path is what sites call the place to log in. */
export function isLoginAddress(url: string): boolean {
  const parts = parsed(url)?.pathname.toLowerCase().split('/') ?? [];
  return parts.some((part) => loginWords.has(part.replace(/\.\w{1,5}$/, '')));
}

/** Host names with the same last two parts are of one site, as far as a page's own links are concerned. */
export function isOfSite(url: string, host: string): boolean {
  const own = parsed(url)?.hostname;
  return own === undefined || siteOf(own) === siteOf(host);
}

const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

function namesArticle(name: string, value: string): boolean {
  if (noArticle.has(name) || name.startsWith('utm_')) return false;
  return telling.test(value);
}

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
