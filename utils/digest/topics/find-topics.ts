import type { Span } from '@/utils/model/article';
import type { Topic } from '@/utils/model/digest';
import type { NameMention } from '../names/find-names';
import type { Prose } from '../prose';
import { contentKey } from './content-key';
import { namedTopics } from './named-topics';
import { nounPhrases, type Phrase } from './noun-phrases';
import { rankWords } from './rank-words';
import topicWords from './topic-words.json';

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
const titleBoost = 1.6;
const generic = new Set(topicWords.generic.split(' '));

/** The publisher's topics, then what the text is about, best first: at most ten from the text. */
export function findTopics(prose: Prose, input: TopicInput): Topic[] {
  const taken = new Map<number, Span[]>();
  for (const { span } of [...input.people, ...input.others])
    taken.set(span.block, [...(taken.get(span.block) ?? []), span]);
  const isTaken = (block: number, start: number) =>
    (taken.get(block) ?? []).some((span) => start >= span.start && start < span.end);
  const { phrases, words } = nounPhrases(prose, isTaken);
  const about = new Set(contentKey(`${input.title} ${input.description ?? ''}`).split(' '));
  const subjects = subjectCandidates(phrases, words, about);
  const named = namedCandidates(input.others, about);
  const candidates = [...subjects, ...named].sort((a, b) => b.score - a.score);
  const publisher = input.publisherTopics.map((label) => publisherTopic(label, candidates));
  const known = new Set(publisher.map(({ label }) => contentKey(label)));
  const top = candidates[0]?.score ?? 1;
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= maxTopics) break;
    if (
      known.has(candidate.key) ||
      chosen.some((other) => isPart(candidate.key, other.key) || isPart(other.key, candidate.key))
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

function isPart(a: string, b: string): boolean {
  return ` ${b} `.includes(` ${a} `);
}

function casing(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function subjectCandidates(
  phrases: readonly Phrase[],
  words: readonly string[],
  about: ReadonlySet<string>,
): Candidate[] {
  const ranks = rankWords(words);
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of phrases) byKey.set(phrase.key, [...(byKey.get(phrase.key) ?? []), phrase]);
  const candidates: Candidate[] = [];
  for (const [key, all] of byKey) {
    const first = all[0];
    if (!first || (first.words.length === 1 && (generic.has(key) || all.length < 2))) continue;
    if (generic.has(first.words.at(-1) ?? '') && all.length < 3) continue;
    const sum = first.words.reduce((total, word) => total + (ranks.get(word) ?? 0), 0);
    const boost = first.words.every((word) => about.has(word)) ? titleBoost : 1;
    const count = Math.min(all.length, 6);
    const score = (sum / first.words.length ** 0.35) * boost * Math.log2(1 + count);
    candidates.push({ key, label: commonForm(all), kind: 'subject', mentions: all.map(({ span }) => span), score });
  }
  return candidates;
}

function commonForm(phrases: readonly Phrase[]): string {
  const counts = new Map<string, number>();
  for (const { text } of phrases) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function namedCandidates(others: readonly NameMention[], about: ReadonlySet<string>): Candidate[] {
  const named = namedTopics(others);
  const total = Math.max(
    named.reduce((sum, { mentions }) => sum + mentions.length, 0),
    12,
  );
  return named.map((topic) => {
    const boost = topic.key.split(' ').every((word) => about.has(word)) ? titleBoost : 1;
    return { ...topic, score: (0.12 * boost * Math.log2(1 + topic.mentions.length) * 10) / total };
  });
}

function publisherTopic(label: string, candidates: readonly Candidate[]): Topic {
  const match = candidates.find(({ key }) => key === contentKey(label));
  return { label, source: 'publisher', kind: match?.kind ?? 'subject', score: 1, mentions: match?.mentions ?? [] };
}
