import { followedUrl } from '@/utils/model/address-policy';

/** The address, absolute, if it is one a reader may follow; else null. */
export const safeUrl = (href: string | null | undefined, base: string): string | null =>
  href ? (followedUrl(href, base)?.href ?? null) : null;

/** The same for what is shown, not followed: http and https only. */
export function imageUrl(src: string | null | undefined, base: string): string | null {
  const url = safeUrl(src, base);
  return url?.startsWith('http') ? url : null;
}
