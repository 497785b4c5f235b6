import type { NameWords, PeopleWords } from '../language/pack';
import type { NameMention } from '../names/find-names';
import { forenameGender } from '../names/name-lists';
import type { LinkedPerson } from './found-person';
import { titleGender } from './gender-of';
import { coreWords, isNobleTitle, surnameOf } from './name-words';
import { isSameName } from './same-name';

interface Cluster {
  words: readonly string[];
  surname: string;
  name: string;
  readonly mentions: NameMention[];
}

/** People looked through at most for each name: beyond it is a list, not a story. */
const maxPeople = 400;

/**
 * The people of a document: mentions of one person under one name, in order of first mention.
 *
 * Full names are linked first, then lone surnames and forenames to the full name they are part of. A surname that
 * several full names share goes to the one named last before it, unless both stand in the same sentence.
 */
export function linkPeople(mentions: readonly NameMention[], words: PeopleWords): LinkedPerson[] {
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
  const mononyms = new Map<string, Cluster>();
  for (const mention of lone) linkLone(mention, clusters, mononyms, words);
  return [...clusters, ...mononyms.values()]
    .map(({ name, mentions: all }) => ({ name, mentions: all.sort(byPlace) }))
    .sort((a, b) => byPlace(a.mentions[0] as NameMention, b.mentions[0] as NameMention));
}

function newCluster(words: readonly string[], mention: NameMention, names: NameWords): Cluster {
  return { words, surname: surnameOf(words, names), name: mention.text, mentions: [mention] };
}

function byPlace(a: NameMention, b: NameMention): number {
  return a.span.block - b.span.block || a.span.start - b.span.start;
}

function join(cluster: Cluster, mention: NameMention, words: readonly string[], names: NameWords): void {
  cluster.mentions.push(mention);
  const isLonger = words.length > cluster.words.length;
  if (isLonger || (words.length === cluster.words.length && isFuller(mention.text, cluster.name))) {
    cluster.words = words;
    cluster.surname = surnameOf(words, names);
    cluster.name = mention.text;
  }
}

/** Mixed case over capitals throughout, then the longer. */
function isFuller(a: string, b: string): boolean {
  const isShouted = (name: string) => name === name.toUpperCase();
  if (isShouted(a) !== isShouted(b)) return isShouted(b);
  return a.length > b.length && !a.includes('.');
}

/** Adds a lone name, with or without a noble title, to whom it means, or makes it a person of its own. */
function linkLone(
  mention: NameMention,
  clusters: readonly Cluster[],
  mononyms: Map<string, Cluster>,
  words: PeopleWords,
): void {
  const { names, persons } = words;
  const core = coreWords(mention.text, words);
  const word = core.at(-1) ?? '';
  const gender = titleGender(mention, persons);
  const owner = ownerOf(word, gender, mention, clusters);
  if (owner === undefined) return;
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

/** Whom a lone name means: a cluster, undefined where two are as likely, null where no full name holds it. */
function ownerOf(
  word: string,
  gender: 'female' | 'male' | null,
  mention: NameMention,
  clusters: readonly Cluster[],
): Cluster | null | undefined {
  const fits = ({ words }: Cluster) => {
    const own = forenameGender(words[0] ?? '');
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
