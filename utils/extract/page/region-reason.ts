import type { RemovalReason } from '@/utils/model/article';
import names from '../vocabulary/region-names.json' with { type: 'json' };

interface NameList {
  /** Match a whole name, set off at most by words that say nothing ("article-", "-container"). */
  readonly words: readonly string[];
  /** Match anywhere in a name: words that mean nothing else. */
  readonly parts: readonly string[];
}

const nameAttributes = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-component', 'data-module', 'role'];

/**
 * Class, id and test names of an element, in lower case with hyphens between their words, parted by spaces:
 * ' article-body related-links '. What a name denies ("no-ads", "has-video") is left out.
 */
export function signatureOf(element: Element, attributes: readonly string[] = nameAttributes): string {
  // Half of a page's elements have no attribute at all, most others one or two: asked for each, the names are eight questions.
  if (!element.hasAttributes()) return '';
  const present = element.getAttributeNames();
  let joined = '';
  for (const name of attributes) {
    const value = present.includes(name) ? element.getAttribute(name) : null;
    if (value) joined += ` ${value}`;
  }
  return joined === '' ? '' : namesIn(joined.slice(0, maxChars));
}

/** What an element is called beyond this is not read (characters). */
const maxChars = 4000;
const known = new Map<string, string>();
/** Pages with generated names hold any number of them. */
const maxKnown = 4000;
const denied = new RegExp(`^(?:${names.denials.join('|')})-`);

function namesIn(joined: string): string {
  let signature = known.get(joined);
  if (signature === undefined) {
    // BEM: "block__element--modifier" are three names.
    const units = joined
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/\s+|__+|--+/);
    const kept = units.map((unit) => unit.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
    signature = ` ${kept.filter((unit) => unit && !denied.test(unit)).join(' ')} `;
    if (known.size > maxKnown) known.clear();
    known.set(joined, signature);
  }
  return signature;
}

const { before, after } = names.fillers;
const patterns = (Object.entries(names.reasons) as [RemovalReason, NameList][]).map(([reason, { words, parts }]) => {
  const whole = `(?:^| )(?:(?:${before.join('|')})-)*(?:${words.join('|')})(?:-(?:${after.join('|')}))*-?\\d*(?= )`;
  return [reason, new RegExp([words.length ? whole : '', ...parts].filter(Boolean).join('|'))] as const;
});
const verdicts = new Map<string, RemovalReason | null>();

/** Why everything in an element is left out, judged by its tag, role and names alone; null where they say nothing. */
export function reasonFromNames(signature: string, tag: string): RemovalReason | null {
  const byTag = tagReasons[tag];
  if (byTag) return byTag;
  if (signature === '' || protectedTags.has(tag)) return null;
  let verdict = verdicts.get(signature);
  if (verdict === undefined) {
    verdict = patterns.find(([, pattern]) => pattern.test(signature))?.[0] ?? null;
    if (verdicts.size > maxKnown) verdicts.clear();
    verdicts.set(signature, verdict);
  }
  return verdict;
}

const protectedTags = new Set(['BODY', 'MAIN', 'HTML', 'H1']);
const tagReasons: Record<string, RemovalReason | undefined> = {
  NAV: 'navigation',
  FOOTER: 'navigation',
  FORM: 'newsletter',
  FIGCAPTION: 'caption',
  MENU: 'navigation',
};
