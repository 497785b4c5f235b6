import { followedUrl } from '@/utils/model/address-policy';

/**
 * The address, absolute and percent-encoded, if it is one a reader may follow; null for all else. What browsers let stand
 * in an address but RFC 3986 does not is encoded too, for the other programs that read our files.
 */
export function safeHref(href: string | null): string | null {
  const url = href === null ? null : followedUrl(href);
  if (!url) return null;
  const start = url.protocol === 'mailto:' ? url.protocol.length : url.protocol.length + 2 + url.host.length;
  const end = url.username || url.password ? 0 : start;
  return (
    url.href.slice(0, end) + url.href.slice(end).replace(/[{}|\\^`"<>[\]\s]|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent)
  );
}
