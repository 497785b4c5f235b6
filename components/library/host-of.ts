/** The host of an address as people write it, without `www.`; null where it has none. */
export function hostOf(address: string): string | null {
  return URL.parse(address)?.hostname.replace(/^www\./, '') || null;
}
