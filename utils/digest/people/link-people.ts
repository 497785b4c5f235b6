import type { NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import { coreWords, surnameOf } from './name-words';
import { isSameForename } from './same-forename';

/** One person with every place that names them. */
export interface LinkedPerson {
  /** The fullest form without title. */
  readonly name: string;
  readonly mentions: readonly NameMention[];
}

interface Cluster {
  words: string[];
  name: string;
  mentions: NameMention[];
}

/**
 * The people of a document: mentions of one person under one name, in order of first mention.
 *
 * Full names are linked first, then lone surnames and forenames to the full name they are part of. A surname that
 * several full names share goes to the one named last before it, unless both stand in the same sentence.
 */
export function linkPeople(mentions: readonly NameMention[]): LinkedPerson[] {
  const clusters: Cluster[] = [];
  const lone: NameMention[] = [];
  for (const mention of mentions) {
    const words = coreWords(mention.text);
    if (words.length === 0) continue;
    if (words.length === 1) {
      lone.push(mention);
      continue;
    }
    const cluster = clusters.find((other) => isSameFullName(words, other.words));
    if (cluster) join(cluster, mention, words);
    else clusters.push({ words, name: mention.text, mentions: [mention] });
  }
  const mononyms = new Map<string, Cluster>();
  for (const mention of lone) {
    const word = coreWords(mention.text)[0] ?? '';
    const owner = ownerOf(word, mention, clusters);
    if (owner) {
      owner.mentions.push(mention);
      continue;
    }
    if (owner === undefined) continue;
    const known = mononyms.get(word);
    if (known) known.mentions.push(mention);
    else mononyms.set(word, { words: [word], name: mention.text, mentions: [mention] });
  }
  return [...clusters, ...mononyms.values()]
    .map(({ name, mentions: all }) => ({ name, mentions: all.sort(byPlace) }))
    .sort((a, b) => byPlace(a.mentions[0] as NameMention, b.mentions[0] as NameMention));
}

function byPlace(a: NameMention, b: NameMention): number {
  return a.span.block - b.span.block || a.span.start - b.span.start;
}

function join(cluster: Cluster, mention: NameMention, words: string[]): void {
  cluster.mentions.push(mention);
  if (
    words.length > cluster.words.length ||
    (words.length === cluster.words.length && isFuller(mention.text, cluster.name))
  ) {
    cluster.words = words;
    cluster.name = mention.text;
  }
}

/** Mixed case over capitals throughout, then the longer. */
function isFuller(a: string, b: string): boolean {
  const isShouted = (name: string) => name === name.toUpperCase();
  if (isShouted(a) !== isShouted(b)) return isShouted(b);
  return a.length > b.length && !a.includes('.');
}

/** "joe biden" and "joseph r biden": the same surname, forenames that may be one, and nothing between them that differs. */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isRun(short, long) && short.length > 1) return true;
  if (surnameOf(a) !== surnameOf(b)) return isMisspelt(a, b);
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  if (!isSameForename(first, other)) return false;
  const [middleA, middleB] = [middle(a), middle(b)];
  return middleA.length === 0 || middleB.length === 0 || middleA.some((x) => middleB.some((y) => isSameForename(x, y)));
}

function middle(words: readonly string[]): readonly string[] {
  return words.slice(1, -surnameOf(words).split(' ').length);
}

function isRun(short: readonly string[], long: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => long[at + i] === word)) return true;
  }
  return false;
}

/** One letter wrong in a long name of the same number of words, all other words the same: Mohamed and Mohammed Salah. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.map((word, i) => [word, b[i] ?? ''] as const).filter(([x, y]) => x !== y);
  const [x, y] = different[0] ?? ['', ''];
  return different.length === 1 && Math.min(x.length, y.length) >= 6 && isOneEdit(x, y);
}

function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}

/** Whom a lone name means: a cluster, undefined where two are as likely, null where no full name holds it. */
function ownerOf(word: string, mention: NameMention, clusters: readonly Cluster[]): Cluster | null | undefined {
  const bySurname = clusters.filter(({ words }) => surnameOf(words) === word || surnameOf(words).endsWith(` ${word}`));
  const parts = (words: readonly string[]) => words.flatMap((each) => [each, ...each.split('-')]);
  const candidates = bySurname.length > 0 ? bySurname : clusters.filter(({ words }) => parts(words).includes(word));
  if (candidates.length < 2) return candidates[0] ?? null;
  const before = candidates
    .map((cluster) => ({ cluster, last: lastBefore(cluster, mention) }))
    .filter(({ last }) => last !== null)
    .sort((a, b) => byPlace(b.last as NameMention, a.last as NameMention));
  const [nearest, next] = before;
  if (!nearest) return candidates[0];
  if (next && nearest.last?.sentenceIndex === next.last?.sentenceIndex) return undefined;
  return nearest.cluster;
}

function lastBefore(cluster: Cluster, mention: NameMention): NameMention | null {
  return (
    cluster.mentions
      .filter((other) => byPlace(other, mention) < 0)
      .sort(byPlace)
      .at(-1) ?? null
  );
}

export const isTitleWord = (text: string) => (cluesOf(text.toLowerCase()) & clue.title) !== 0;
