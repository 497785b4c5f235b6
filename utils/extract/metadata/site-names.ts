import { foldText } from '@/utils/text/fold-text';
import type { PageHead } from './page-head';

/** Shorter parts of an address are "www" and country codes. */
const minLabelChars = 3;

/** Every way the site names itself, folded: publisher, site name, application name, and the name in its address. */
export function siteNames(head: PageHead, publisher: string | null): ReadonlySet<string> {
  const stated = [publisher, head.meta('og:site_name'), head.meta('application-name'), head.meta('twitter:site')];
  const names = new Set(stated.flatMap((name) => (name ? [foldText(name)] : [])));
  const host = hostOf(head.url);
  if (host) {
    names.add(foldText(host));
    const labels = host.split('.');
    for (const label of labels.slice(0, -1)) if (label.length >= minLabelChars) names.add(label);
  }
  names.delete('');
  return names;
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}
