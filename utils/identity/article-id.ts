import trackerParameters from './tracker-parameters.json' with { type: 'json' };

const exact = new Set(trackerParameters.exact);

const isTracker = (name: string): boolean =>
  exact.has(name) || trackerParameters.prefixes.some((prefix) => name.startsWith(prefix));

/**
 * The key of an article in the library: one string for every way its address is written. Scheme, `www.`, tracker
 * parameters, a fragment that names a place on the page, a trailing slash and the order of the parameters do not tell
 * articles apart; path, the remaining parameters and a fragment that routes (`#/…`, `#!…`) do. An address that does not
 * parse, or is not http(s) or file, is its own key.
 *
 * @example articleId('https://www.example.org/a/?utm_source=x&id=7#top') // 'example.org/a?id=7'
 * @example articleId('https://example.org/#/story/7') // 'example.org#/story/7'
 */
export function articleId(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed || !/^(https?|file):$/.test(parsed.protocol)) return url;
  const kept = [...parsed.searchParams].filter(([name]) => !isTracker(name.toLowerCase()));
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const host = parsed.host.replace(/^www\./, '');
  return `${host}${withoutEndSlashes(parsed.pathname)}${query ? `?${query}` : ''}${routeOf(parsed)}`;
}

/** The fragment by which a page built in the browser says which article it shows; '' where it only names a place. */
export function routeOf({ hash }: URL): string {
  return /^#!?\/.|^#!./.test(hash) ? withoutEndSlashes(hash) : '';
}

/** Steps back by hand: `/\/+$/` takes quadratic time on a path of many slashes. */
function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** null if it does not parse. (URL.parse is missing in Node 20, on which the tests run.) */
export function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
