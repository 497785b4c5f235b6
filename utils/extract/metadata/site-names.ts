import { foldText } from '@/utils/text/fold';
import type { PageHead } from './page-head';

/** Shorter parts of an address are "www" and country codes. */
const minLabelChars = 3;
/** Beside its name a site calls itself a little more or less (words). */
const maxMoreWords = 1;

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

/** True where a folded text is one of the site's names, with or without its article and spaces. */
export function isSiteName(folded: string, sites: ReadonlySet<string>): boolean {
  if (sites.has(folded)) return true;
  const joined = folded.replaceAll(' ', '');
  if (joined.length < minLabelChars) return false;
  return [...sites].some((site) => {
    const name = site.replaceAll(' ', '');
    return name === joined || `the${name}` === joined || name === `the${joined}`;
  });
}

/** The same with a word more or less: "Estuary Gazette Online". What stands behind a headline may be so, a headline not. */
export const isNearSiteName = (folded: string, sites: ReadonlySet<string>): boolean =>
  isSiteName(folded, sites) ||
  [...sites].some((site) => {
    const [shorter, longer] = site.length < folded.length ? [site, folded] : [folded, site];
    const isPart = shorter.length > minLabelChars && ` ${longer} `.includes(` ${shorter} `);
    return isPart && longer.split(' ').length - shorter.split(' ').length <= maxMoreWords;
  });

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}
