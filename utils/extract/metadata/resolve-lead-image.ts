import type { LeadImage } from '@/utils/model/article';
import { imageUrl } from '../page/safe-url';
import { asArray, asText, isObject } from './json-ld';
import type { PageHead } from './page-head';

/** The picture the page leads with, as it states it to others; caption and credit are added from the page's figure. */
export function resolveLeadImage(head: PageHead): LeadImage | null {
  const stated = asArray(head.article?.image)[0];
  const fromNode = isObject(stated) ? (asText(stated.url) ?? asText(stated.contentUrl)) : asText(stated);
  const src = imageUrl(
    head.meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? fromNode,
    head.base,
  );
  if (!src) return null;
  const caption = isObject(stated) ? asText(stated.caption) : null;
  const credit = isObject(stated) ? (asText(stated.creditText) ?? asText(stated.copyrightHolder)) : null;
  return { src, alt: head.meta('og:image:alt', 'twitter:image:alt'), caption, credit };
}
