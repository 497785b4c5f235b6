/** The address if it is one a reader may follow from an article (http, https, mailto), else null. */
export function safeHref(href: string): string | null {
  return /^(https?:\/\/|mailto:)/i.test(href.trim()) ? href.trim() : null;
}
