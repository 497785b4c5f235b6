import type { LinkingWords, TaggingWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { clue, cluesOf, forenameGender } from '../names/name-lists';
import type { LinkedPerson } from './found-person';
import { type Gender, titleGender } from './gender-of';
import { coreWords, isNobleTitle, isTitleWord, surnameOf } from './name-words';
import { isSameName } from './same-name';

interface Cluster {
  words: readonly string[];
  surname: string;
  name: string;
  readonly mentions: NameMention[];
  /** Introduced as somebody's relative: whoever has the surname besides is likely that somebody. */
  readonly isRelative: boolean;
}

/** People looked through at most for each name: beyond it is a list, not a story. */
const maxPeople = 400;

/**
 * The people of a document: mentions of one person under one name, in order of first mention.
 *
 * Full names are linked first, then lone surnames and forenames to the full name they are part of. A surname that
 * several full names share goes to the one named last before it, unless both stand in the same sentence.
 */
export function linkPeople(mentions: readonly NameMention[], words: LinkingWords): LinkedPerson[] {
  const { names, persons } = words;
  const clusters: Cluster[] = [];
  const lone: NameMention[] = [];
  for (const mention of mentions) {
    const core = coreWords(mention.text, words);
    if (core.length === 0) continue;
    if (core.length === 1 || (core.length === 2 && isNobleTitle(mention.text.split(/\s+/)[0] ?? '', persons))) {
      lone.push(mention);
      continue;
    }
    const cluster = clusters.find((other) => isSameName(core, other.words, names));
    if (cluster) join(cluster, mention, core, names);
    else if (clusters.length < maxPeople) clusters.push(newCluster(core, mention, names));
  }
  const starts = new Map(mentions.map((mention) => [`${mention.sentenceIndex} ${mention.from}`, mention]));
  const forms = new Map<string, number>();
  for (const { text } of lone) forms.set(text, (forms.get(text) ?? 0) + 1);
  const single = lone.filter((mention) => {
    const next = starts.get(`${mention.sentenceIndex} ${mention.to + 1}`);
    return (forms.get(mention.text) ?? 0) > 1 || !next || !joinCouple(mention, next, clusters, words);
  });
  const mononyms = new Map<string, Cluster>();
  for (const mention of single) linkLone(mention, clusters, mononyms, words);
  return [...clusters, ...mononyms.values()]
    .map(({ name, mentions: all }) => ({ name, mentions: all.sort(byPlace) }))
    .sort((a, b) => byPlace(a.mentions[0] as NameMention, b.mentions[0] as NameMention));
}

function newCluster(words: readonly string[], mention: NameMention, names: TaggingWords): Cluster {
  const surname = surnameOf(words, names);
  return {
    words,
    surname,
    name: mention.text,
    mentions: [mention],
    isRelative: isIntroducedAsRelative(mention, names),
  };
}

/** Tokens between the owner and the name of a relative: "his eldest daughter, Ivy". */
const maxToOwner = 5;

/** "his daughter Ivy Harlow", "Mr. Harlow's wife, Anna Harlow". */
function isIntroducedAsRelative({ sentence, from }: NameMention, names: TaggingWords): boolean {
  const word = (at: number) => sentence.tokens[at]?.text.toLowerCase() ?? '';
  let at = word(from - 1) === ',' ? from - 2 : from - 1;
  for (const stop = from - maxToOwner; at >= 0 && at > stop; at--) {
    if ((cluesOf(word(at), names) & clue.relation) !== 0) return true;
    if (!/^\p{Ll}/u.test(sentence.tokens[at]?.text ?? '')) return false;
  }
  return false;
}

function byPlace(a: NameMention, b: NameMention): number {
  return a.span.block - b.span.block || a.span.start - b.span.start;
}

function join(cluster: Cluster, mention: NameMention, words: readonly string[], names: TaggingWords): void {
  cluster.mentions.push(mention);
  const isLonger = words.length > cluster.words.length;
  if (isLonger || (words.length === cluster.words.length && isFuller(mention.text, cluster.name))) {
    cluster.words = words;
    cluster.surname = surnameOf(words, names);
    cluster.name = mention.text;
  }
}

/** "REBECCA Cooke": a word of more than two letters in capitals only. */
const isShouted = (name: string) => /(?:^|\s)\p{Lu}{3,}(?=\s|$)/u.test(name);

/** Mixed case over capitals, no nickname over one, then the longer. */
function isFuller(a: string, b: string): boolean {
  const hasNickname = (name: string) => /["“‘(]/.test(name);
  if (hasNickname(a) !== hasNickname(b)) return hasNickname(b);
  if (isShouted(a) !== isShouted(b)) return isShouted(b);
  return a.length > b.length && !a.includes('.');
}

/**
 * "George and Joyce Wein": the forename has the surname too, where nobody else goes by it in the text.
 *
 * Lone forenames that come again ("Harry and Meghan Markle", then "Harry") are not told to share it.
 */
function joinCouple(
  mention: NameMention,
  next: NameMention,
  clusters: Cluster[],
  { grammar, names }: LinkingWords,
): boolean {
  const { sentence, text, to } = mention;
  const forename = text.toLowerCase();
  const before = sentence.tokens[mention.from - 1]?.text ?? '';
  if (!grammar.and.has(sentence.tokens[to]?.text ?? '') || (cluesOf(forename, names) & clue.forename) === 0)
    return false;
  // "Jane, Carolyn and Annie Farmer": three, of whom one has a surname.
  const isAfterName = before === ',' && /^\p{Lu}/u.test(sentence.tokens[mention.from - 2]?.text ?? '');
  if (isAfterName || (before !== '' && !/^[\p{Ll},]/u.test(before))) return false;
  const partner = clusters.find((cluster) => cluster.mentions[0] === next && cluster.words.length === 2);
  if (!partner || clusters.length >= maxPeople || clusters.some(({ words }) => words.includes(forename))) return false;
  const surname = partner.name.split(/\s+/).at(-1) ?? '';
  const cluster = newCluster([forename, partner.surname], mention, names);
  clusters.push({ ...cluster, name: `${text} ${surname}` });
  return true;
}

/** Adds a lone name, with or without a noble title, to whom it means, or makes it a person of its own. */
function linkLone(
  mention: NameMention,
  clusters: readonly Cluster[],
  mononyms: Map<string, Cluster>,
  words: LinkingWords,
): void {
  const { names, persons } = words;
  const core = coreWords(mention.text, words);
  const word = core.at(-1) ?? '';
  const gender = titleGender(mention, persons);
  const found = ownerOf(word, gender, mention, clusters, persons);
  if (found === undefined) return;
  const owner = found?.isRelative && isOfOther(mention, found, mononyms.has(word), gender, words) ? null : found;
  if (owner) {
    owner.mentions.push(mention);
    return;
  }
  // Lady Starmer beside Keir Starmer: the name is taken, so the title stays part of the key.
  const isTaken = clusters.some(({ surname }) => surname === word);
  const key = isTaken ? core.join(' ') : word;
  const known = mononyms.get(key);
  if (known) join(known, mention, core, names);
  else if (mononyms.size < maxPeople) mononyms.set(key, newCluster(core, mention, names));
}

/**
 * True where a lone surname is not that of the relative who shares it: it was said before, or with a title that the
 * relative does not have.
 */
function isOfOther(
  mention: NameMention,
  { mentions, words: own }: Cluster,
  isKnown: boolean,
  gender: Gender,
  { names }: LinkingWords,
): boolean {
  const isOwn = gender !== null && gender === forenameGender(own[0] ?? '');
  if (isOwn) return false;
  const isBefore = mentions.every((other) => byPlace(mention, other) < 0);
  const hasTitle = isTitleWord(mention.sentence.tokens[mention.from - 1]?.text ?? '', names);
  return isKnown || isBefore || hasTitle;
}

/** Whom a lone name means: a cluster, undefined where two are as likely, null where no full name holds it. */
function ownerOf(
  word: string,
  gender: 'female' | 'male' | null,
  mention: NameMention,
  clusters: readonly Cluster[],
  persons: LinkingWords['persons'],
): Cluster | null | undefined {
  const fits = (cluster: Cluster) => {
    const own = genderOfCluster(cluster, persons);
    return gender === null || own === null || own === gender;
  };
  const bySurname = clusters.filter((cluster) => isSurname(word, cluster) && fits(cluster));
  const candidates =
    bySurname.length > 0
      ? bySurname
      : clusters.filter((cluster) => cluster.surname !== word && hasPart(cluster.words, word) && fits(cluster));
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

/** By the title its names stand with, else by the forename. */
function genderOfCluster({ mentions, words }: Cluster, persons: LinkingWords['persons']): Gender {
  for (const mention of mentions) {
    const gender = titleGender(mention, persons);
    if (gender) return gender;
  }
  return forenameGender(words[0] ?? '');
}

const isSurname = (word: string, { surname }: Cluster) => surname === word || surname.endsWith(` ${word}`);
const hasPart = (words: readonly string[], word: string) =>
  words.some((each) => each === word || each.split('-').includes(word));

function lastBefore(cluster: Cluster, mention: NameMention): NameMention | null {
  let last: NameMention | null = null;
  for (const other of cluster.mentions) {
    if (byPlace(other, mention) < 0 && (!last || byPlace(other, last) > 0)) last = other;
  }
  return last;
}
