import type { RemovalReason } from '@/utils/model/article';
import names from '../vocabulary/region-names.json' with { type: 'json' };

interface NameList {
  /** Match as whole words of a name. */
  readonly words: readonly string[];
  /** Match anywhere in a name. */
  readonly parts: readonly string[];
}

const nameAttributes = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-component', 'data-module', 'role'];

/** Class, id and test names of an element as lower-case words between hyphens: '-article-body-related-links-'. */
export function signatureOf(element: Element): string {
  let joined = '';
  for (const name of nameAttributes) {
    const value = element.getAttribute(name);
    if (value) joined += ` ${value}`;
  }
  return joined === '' ? '' : wordsOf(joined);
}

const known = new Map<string, string>();
const maxKnown = 4000;

function wordsOf(joined: string): string {
  let words = known.get(joined);
  if (words === undefined) {
    const kebab = joined
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    words = `${kebab.startsWith('-') ? '' : '-'}${kebab}${kebab.endsWith('-') ? '' : '-'}`;
    if (known.size > maxKnown) known.clear();
    known.set(joined, words);
  }
  return words;
}

const patterns = (Object.entries(names) as [RemovalReason, NameList][]).map(
  ([reason, { words, parts }]) =>
    [reason, new RegExp([words.length ? `-(?:${words.join('|')})-` : '', ...parts].filter(Boolean).join('|'))] as const,
);
const verdicts = new Map<string, RemovalReason | null>();

/** Why everything in an element is left out, judged by its tag, role and names alone; null where they say nothing. */
export function reasonFromNames(element: Element, tag: string): RemovalReason | null {
  const byTag = tagReasons[tag];
  if (byTag) return byTag;
  if (protectedTags.has(tag)) return null;
  const signature = signatureOf(element);
  if (signature === '') return null;
  let verdict = verdicts.get(signature);
  if (verdict === undefined) {
    verdict = patterns.find(([, pattern]) => pattern.test(signature))?.[0] ?? null;
    if (verdicts.size > maxKnown) verdicts.clear();
    verdicts.set(signature, verdict);
  }
  return verdict;
}

const protectedTags = new Set(['BODY', 'MAIN', 'HTML']);
const tagReasons: Record<string, RemovalReason | undefined> = {
  NAV: 'navigation',
  FOOTER: 'navigation',
  FORM: 'newsletter',
  FIGCAPTION: 'caption',
  MENU: 'navigation',
};
