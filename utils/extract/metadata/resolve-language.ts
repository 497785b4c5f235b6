import { asText } from './json-ld';
import type { PageHead } from './page-head';

/** The page's language as a BCP 47 tag, from its root element, else what it states elsewhere. */
export function resolveLanguage(head: PageHead): string | null {
  const stated = [
    head.root.getAttribute('lang'),
    head.root.getAttribute('xml:lang'),
    asText(head.article?.inLanguage),
    head.meta('og:locale', 'content-language', 'language', 'dc.language'),
  ];
  for (const tag of stated) {
    const [, language, region] =
      /^([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{2}|\d{3}|[A-Z][a-z]{3}))?/.exec(tag?.trim() ?? '') ?? [];
    if (language)
      return region
        ? `${language.toLowerCase()}-${region.length === 2 ? region.toUpperCase() : region}`
        : language.toLowerCase();
  }
  return null;
}
