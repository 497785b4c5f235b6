import type { Span } from '@/utils/model/article';
import type { Topic } from '@/utils/model/digest';
import type { Words } from '../language/pack';
import type { NameMention } from '../names/find-names';
import type { Prose } from '../prose';
import { capitalisedNames } from './capitalised-names';
import { contentKey } from './content-key';
import { type NamedTopic, namedTopics } from './named-topics';
import { type NamedAt, nounPhrases, type Phrase } from './noun-phrases';
import { rankWords } from './rank-words';

export interface TopicInput {
  readonly title: string;
  readonly description: string | null;
  readonly publisherTopics: readonly string[];
  /** Persons and everything else the tagger named; none where names are not available. */
  readonly people: readonly NameMention[];
  readonly others: readonly NameMention[];
}

interface Candidate {
  readonly key: string;
  readonly label: string;
  readonly kind: Topic['kind'];
  readonly mentions: readonly Span[];
  score: number;
}

const maxTopics = 10;
/** Topics that may share a word: "police officers", "police brutality", ... */
const maxAlike = 4;
/** What stands in the title or the standfirst counts more; with the weights below chosen on half of topics-duc. */
const titleBoost = 2;
const weights = {
  /** How much a long phrase loses against the sum of its words: 0 nothing, 1 all but the mean. */
  length: 0.05,
  /** A place where the phrase is part of a longer one, against one where it stands alone. */
  part: 0.3,
  /** A topic of one word says less. */
  single: 0.4,
  named: 0.45,
  /** A name that stands in the text only once. */
  namedOnce: 0.5,
  /** A name that the text comes back to: where it plays, and who or what plays. */
  frequentPlace: 2.4,
  frequentName: 1.4,
} as const;
/** Mentions from which on a name is one that the text comes back to. */
const frequentMentions = 3;

/** The publisher's topics, then what the text is about, best first: at most ten from the text. */
export function findTopics(prose: Prose, input: TopicInput): Topic[] {
  const { topics, people } = prose.pack;
  const { phrases, words } = topics.nounPhrases
    ? nounPhrases(prose, topics.nounPhrases, namedAt(input))
    : namesOnly(prose);
  const keyOf = (label: string) => contentKey(label, topics);
  const about = new Set(keyOf(`${input.title} ${input.description ?? ''}`).split(' '));
  const subjects = subjectCandidates(phrases, words, about, topics.generic);
  const named = people ? namedCandidates(namedTopics(input.others, people.names, topics), about) : [];
  const candidates = [...subjects, ...named].sort((a, b) => b.score - a.score);
  const publisher = input.publisherTopics.map((label) => publisherTopic(label, keyOf(label), candidates));
  const known = new Set(publisher.map(({ label }) => keyOf(label)));
  const top = candidates[0]?.score ?? 1;
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= maxTopics) break;
    if (
      known.has(candidate.key) ||
      chosen.some((other) => isPart(candidate.key, other.key) || isPart(other.key, candidate.key)) ||
      tooAlike(candidate.key, chosen)
    )
      continue;
    chosen.push(candidate);
  }
  return [
    ...publisher,
    ...chosen.map(({ label, kind, mentions, score }) => ({
      label: casing(label),
      source: 'text' as const,
      kind,
      score: Math.round((100 * score) / top) / 100,
      mentions,
    })),
  ];
}

/** True where a word of the phrase already stands in as many topics as one word may. */
function tooAlike(key: string, chosen: readonly Candidate[]): boolean {
  return key
    .split(' ')
    .some((word) => chosen.filter((other) => other.key.split(' ').includes(word)).length >= maxAlike);
}

function isPart(a: string, b: string): boolean {
  return ` ${b} `.includes(` ${a} `);
}

function casing(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function namesOnly(prose: Prose): { phrases: Phrase[]; words: string[] } {
  const phrases = capitalisedNames(prose);
  return { phrases, words: phrases.flatMap(({ words }) => words) };
}

function namedAt({ people, others }: TopicInput): NamedAt {
  const kinds = new Map<string, 'person' | 'name'>();
  const mark = (mention: NameMention, kind: 'person' | 'name') => {
    for (const { start } of mention.sentence.tokens.slice(mention.from, mention.to))
      kinds.set(`${mention.span.block} ${start}`, kind);
  };
  for (const mention of others) mark(mention, 'name');
  for (const mention of people) mark(mention, 'person');
  return (block, start) => kinds.get(`${block} ${start}`) ?? null;
}

function subjectCandidates(
  phrases: readonly Phrase[],
  words: readonly string[],
  about: ReadonlySet<string>,
  generic: Words,
): Candidate[] {
  const ranks = rankWords(words);
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const known = byKey.get(phrase.key);
    if (known) known.push(phrase);
    else byKey.set(phrase.key, [phrase]);
  }
  const candidates: Candidate[] = [];
  for (const [key, all] of byKey) {
    const first = all[0];
    const whole = all.filter(({ isWhole }) => isWhole).length;
    if (!first || whole === 0) continue;
    const length = first.words.length;
    if (length === 1 && (generic.has(key) || all.length < 2)) continue;
    if (generic.has(first.words.at(-1) ?? '') && all.length < 3) continue;
    const sum = first.words.reduce((total, word) => total + (ranks.get(word) ?? 0), 0);
    const boost = first.words.every((word) => about.has(word)) ? titleBoost : 1;
    const evidence = 1 + Math.log2(whole + weights.part * (all.length - whole));
    const score = (sum / length ** weights.length) * boost * evidence * (length === 1 ? weights.single : 1);
    candidates.push({ key, label: commonForm(all), kind: 'subject', mentions: all.map(({ span }) => span), score });
  }
  return candidates;
}

function commonForm(phrases: readonly Phrase[]): string {
  const counts = new Map<string, number>();
  for (const { text } of phrases) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function namedCandidates(named: readonly NamedTopic[], about: ReadonlySet<string>): Candidate[] {
  const total = Math.max(
    named.reduce((sum, { mentions }) => sum + mentions.length, 0),
    12,
  );
  return named.map((topic) => {
    const boost = topic.key.split(' ').every((word) => about.has(word)) ? titleBoost : 1;
    return {
      ...topic,
      score:
        (weights.named *
          boost *
          frequency(topic) *
          (topic.mentions.length === 1 ? weights.namedOnce : Math.log2(1 + topic.mentions.length))) /
        total,
    };
  });
}

function frequency({ kind, mentions }: NamedTopic): number {
  if (mentions.length < frequentMentions) return 1;
  return kind === 'place' ? weights.frequentPlace : weights.frequentName;
}

function publisherTopic(label: string, key: string, candidates: readonly Candidate[]): Topic {
  const match = candidates.find((candidate) => candidate.key === key);
  return { label, source: 'publisher', kind: match?.kind ?? 'subject', score: 1, mentions: match?.mentions ?? [] };
}
