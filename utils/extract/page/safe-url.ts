/** The address, absolute, if it is one a reader may follow (http, https, mailto); else null. */
export function safeUrl(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  try {
    const url = new URL(href.trim(), base);
    return /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The same for what is shown, not followed: http and https only. */
export function imageUrl(src: string | null | undefined, base: string): string | null {
  const url = safeUrl(src, base);
  return url?.startsWith('http') ? url : null;
}
