import { followedUrl, maxAddressChars } from '@/utils/model/address-policy';

/** The address, absolute, if it is one a reader may follow and no longer than an address is; else null. */
export function safeUrl(href: string | null | undefined, base: string): string | null {
  const url = href ? followedUrl(href, base)?.href : null;
  return url && url.length <= maxAddressChars ? url : null;
}

/** The same for what is shown, not followed: http and https only. */
export function imageUrl(src: string | null | undefined, base: string): string | null {
  const url = safeUrl(src, base);
  return url?.startsWith('http') ? url : null;
}
