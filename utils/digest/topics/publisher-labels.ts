import { normalise } from '@/utils/text/fold';
import type { LanguagePack, TopicWords } from '../language/pack';
import { contentKey } from './content-key';

const maxLabels = 6;
/** Words from which on a label is a headline. */
const maxWords = 5;
/** Capitals up to which a label may be an acronym. */
const maxAcronym = 5;

interface PublisherInput {
  /** Who signs the article. */
  readonly authors: readonly string[];
  readonly publisherTopics: readonly string[];
  readonly publisher: string | null;
  readonly title: string;
}

/**
 * What the publisher files the article under, as far as a reader may read it: at most six, in its order, one label a
 * topic, places by their full names. No machine's tags, no shouted words, not its own name, nobody who signs, no words of the headline.
 */
export function publisherLabels(
  { publisherTopics, publisher, title, authors }: PublisherInput,
  pack: LanguagePack,
): string[] {
  const { topics, people } = pack;
  const labels = new Map<string, string>();
  const own = normalise(publisher ?? '');
  const headline = contentKey(title, topics);
  const signed = new Set(authors.map(wordsInOrder));
  if (areHeadlineWords(publisherTopics, headline, topics)) return [];
  for (const stated of publisherTopics) {
    const trimmed = stated.replace(/\s*\([\d\s–-]*\)\s*$/, '').trim();
    const label = people?.names.placeAliases.get(normalise(trimmed)) ?? trimmed;
    const key = contentKey(label, topics);
    if (key === '' || labels.has(key) || isMachineTag(label) || isShouted(label)) continue;
    if (own !== '' && (normalise(label) === own || own.includes(normalise(label)))) continue;
    if (isHeadlineWord(label, key, headline) || signed.has(wordsInOrder(label))) continue;
    labels.set(key, label);
  }
  return [...labels.values()].slice(0, maxLabels);
}

/** "Exner-Ulrich", "Ulrich Exner": the words of a name in one order. */
const wordsInOrder = (name: string) =>
  normalise(name)
    .split(/[\s,-]+/)
    .sort()
    .join(' ');

/** "nola-ent", "politics/us", "type:article", "12/19/16", a whole sentence. */
function isMachineTag(label: string): boolean {
  if (/[_/|:#=<>]|^\W*\d[\d\W]*$/.test(label) || label.split(/\s+/).length > maxWords) return true;
  return /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(label) || /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u.test(label);
}

function isShouted(label: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, '');
  return letters.length > maxAcronym && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Labels from which on they may be the words of the page's address, and the share of them that the headline then has. */
const [fewestWords, headlineShare] = [4, 0.5];

/** "juez, cita, investigado, fiscal": the words of the page's address, one by one. */
function areHeadlineWords(labels: readonly string[], headline: string, topics: TopicWords): boolean {
  if (labels.length < fewestWords || !labels.every((label) => /^[\p{Ll}\p{N}]+$/u.test(label))) return false;
  const own = new Set(headline.split(' '));
  const shared = labels.filter((label) => own.has(contentKey(label, topics))).length;
  return shared >= headlineShare * labels.length;
}

/** A single word in small letters that the headline has, or the headline itself. */
function isHeadlineWord(label: string, key: string, headline: string): boolean {
  if (key === headline) return true;
  return /^\p{Ll}+$/u.test(label) && ` ${headline} `.includes(` ${key} `);
}
