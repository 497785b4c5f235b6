/** Schemes a reader may follow from an article. Every border asks here: the page, a file that is read or written, the screen. */
const followedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address, read against `base` where it is relative, if its scheme may be followed; null for any other and for what is
 * no address.
 */
export function followedUrl(href: string, base?: string): URL | null {
  try {
    const url = new URL(href.trim(), base);
    return followedSchemes.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
