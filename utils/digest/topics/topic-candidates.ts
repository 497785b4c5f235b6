import type { LanguagePack, NounPhraseWords } from '../language/pack';
import type { NameMention } from '../names/find-names';
import type { Prose } from '../prose';
import { contentKey } from './content-key';
import { namedTopics } from './named-topics';
import { rankWords } from './rank-words';
import { subjectCandidates } from './subject-candidates';
import type { TopicCandidate } from './topic-candidate';
import { longestAround, topicFeatures } from './topic-features';
import { unitRuns } from './topic-units';

/** What is known of an article besides its text. */
export interface TopicText {
  readonly title: string;
  readonly description: string | null;
  readonly people: readonly NameMention[];
  readonly others: readonly NameMention[];
}

export interface RatedCandidate {
  readonly candidate: TopicCandidate;
  readonly features: Float64Array;
}

/** All that the text may be about, in a language whose nouns are known, with what speaks for and against it. */
export function topicCandidates(prose: Prose, input: TopicText, words: NounPhraseWords): RatedCandidate[] {
  const { pack } = prose;
  const runs = unitRuns(prose, input.people, input.others, words);
  const subjects = subjectCandidates(prose, runs);
  const named = namedCandidates(prose, input.others, pack);
  const known = new Set(named.map(({ key }) => key));
  const candidates = [...named, ...subjects.filter(({ key }) => !known.has(key))];
  const textWords = runs.flatMap(({ units }) => units.flatMap((unit) => unit.words));
  const context = {
    pack,
    ranks: rankWords(textWords),
    titleWords: wordsOf(input.title, pack),
    standfirstWords: wordsOf(input.description ?? '', pack),
    blockCount: prose.blocks.length,
    wordCount: prose.blocks.reduce(
      (sum, { sentences }) => sum + sentences.reduce((count, { tokens }) => count + tokens.length, 0),
      0,
    ),
    longest: longestAround(candidates),
  };
  return candidates.map((candidate) => ({ candidate, features: topicFeatures(candidate, context) }));
}

const wordsOf = (text: string, { topics }: LanguagePack) => new Set(contentKey(text, topics).split(' '));

function namedCandidates(prose: Prose, others: readonly NameMention[], pack: LanguagePack): TopicCandidate[] {
  if (!pack.people) return [];
  const sentenceAt = new Map(others.map(({ span, sentenceIndex }) => [`${span.block} ${span.start}`, sentenceIndex]));
  const texts = new Map(prose.blocks.map(({ index, text }) => [index, text]));
  return namedTopics(others, pack.people.names, pack.topics).map(({ key, label, kind, mentions }) => ({
    key,
    words: key.split(' '),
    label,
    kind,
    isName: true,
    holdsName: false,
    opensWith: 'PROPN',
    places: mentions.map((span) => ({
      span,
      text: texts.get(span.block)?.slice(span.start, span.end) ?? '',
      sentence: sentenceAt.get(`${span.block} ${span.start}`) ?? 0,
      isWhole: true,
      isSubject: false,
    })),
  }));
}
