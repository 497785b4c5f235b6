const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address, absolute and percent-encoded, where it is http, https or mailto; null for all else. */
export function safeHref(href: string | null): string | null {
  if (href === null) return null;
  try {
    const url = new URL(href);
    return allowed.has(url.protocol) ? url.href.toWellFormed() : null;
  } catch {
    return null;
  }
}
