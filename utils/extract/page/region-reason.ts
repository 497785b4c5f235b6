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
  // Half of a page's elements have no attribute, most others one or two: to ask for all eight names takes far longer.
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

const reasons = Object.entries(names.reasons) as [RemovalReason, NameList][];
/** Rank of a reason by a name that is all its own; of several reasons the first in the file counts. */
const ranks = new Map<string, number>();
for (const [rank, [, { words }]] of reasons.entries()) {
  for (const word of words) if (!ranks.has(word)) ranks.set(word, rank);
}
const anyPart = new RegExp(reasons.flatMap(([, { parts }]) => parts).join('|'));
const leading = new RegExp(`^(?:${names.fillers.before.join('|')})-`);
const trailing = new RegExp(`-(?:${names.fillers.after.join('|')})$`);
const number = /-?(?<!\d)\d+$/;

/** No page puts more such words on one side of a name; a longer row of them is made to take time. */
const maxFillers = 6;

/** Ranks of what a name is called once words that say nothing are taken off its front, its end, or both. */
function* ranksOf(name: string): Generator<number | undefined> {
  for (const ending of barer(name.replace(number, ''), trailing)) {
    for (const core of barer(ending, leading)) yield ranks.get(core);
  }
}

/** The name, and what is left of it each time the filler is taken off again. */
function* barer(name: string, filler: RegExp): Generator<string> {
  let bare = name;
  for (let at = 0; at <= maxFillers; at++) {
    yield bare;
    const next = bare.replace(filler, '');
    if (next === bare) return;
    bare = next;
  }
}

/** The reason that a signature's names and their parts speak for; null where they say nothing. */
function reasonOf(signature: string): RemovalReason | null {
  let best = reasons.length;
  for (const name of signature.trim().split(' ')) for (const rank of ranksOf(name)) best = Math.min(best, rank ?? best);
  if (anyPart.test(signature)) {
    const rank = reasons.findIndex(([, { parts }]) => parts.some((part) => signature.includes(part)));
    best = Math.min(best, rank);
  }
  return reasons[best]?.[0] ?? null;
}

const verdicts = new Map<string, RemovalReason | null>();

/** Why everything in an element is left out, judged by its tag, role and names alone; null where they say nothing. */
export function reasonFromNames(signature: string, tag: string): RemovalReason | null {
  const byTag = tagReasons[tag];
  if (byTag) return byTag;
  if (signature === '' || protectedTags.has(tag)) return null;
  let verdict = verdicts.get(signature);
  if (verdict === undefined) {
    verdict = reasonOf(signature);
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
  DIALOG: 'consent',
};
