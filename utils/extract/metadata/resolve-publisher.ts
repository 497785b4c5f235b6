import { asArray, asText, isObject } from './json-ld';
import type { PageHead } from './page-head';

/** Who publishes the page: JSON-LD's publisher, else the site's own name for itself. */
export function resolvePublisher(head: PageHead): string | null {
  const stated = asArray(head.article?.publisher)[0];
  const byId = isObject(stated) && !stated.name ? head.nodes.find((node) => node['@id'] === stated['@id']) : stated;
  const name = isObject(byId) ? asText(byId.name) : asText(byId);
  const social = head.meta('og:site_name', 'application-name', 'apple-mobile-web-app-title');
  return name ?? social ?? asText(head.nodes.find((node) => node['@type'] === 'WebSite')?.name) ?? null;
}
