/**
 * As long an address as is taken from a page. No real one comes near; a key made of it may be three times as long (every
 * character escaped) and must stay below what a backup takes: utils/validation/fields.ts.
 */
export const maxAddressChars = 8_192;

/** Schemes a reader may follow from an article. Every border asks here: the page, a file that is read or written, the screen. */
const followedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Schemes of links that we build ourselves and the reader follows; never taken from a page. */
const builtSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'obsidian:']);

/** A link that we built, if its scheme is one of those; null for any other. */
export function builtUrl(href: string): URL | null {
  try {
    const url = new URL(href);
    return builtSchemes.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

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
