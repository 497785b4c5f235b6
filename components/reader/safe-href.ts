import { followedUrl } from '@/utils/model/address-policy';

/** The address as it is written, if it is one a reader may follow from an article; else null. */
export const safeHref = (href: string): string | null => (followedUrl(href) ? href.trim() : null);
