import type { RoleStatement, Topic } from '@/utils/model/digest';
import type { NameMention } from '../names/find-names';
import type { Prose } from '../prose';
import { barredTest } from './barred-topics';
import { chooseTopics, type RankedTopic } from './choose-topics';
import { contentKey } from './content-key';
import { namesOnly } from './names-only';
import { publisherLabels } from './publisher-labels';
import { topicCandidates } from './topic-candidates';
import { topicChance } from './topic-ranker';

export interface TopicInput {
  readonly title: string;
  readonly description: string | null;
  readonly publisherTopics: readonly string[];
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** Persons and everything else the tagger named; none where names are not available. */
  readonly people: readonly NameMention[];
  readonly others: readonly NameMention[];
  /** What the text says the persons are. */
  readonly roles: readonly RoleStatement[];
}

/** Scores of the publisher's topics, which may stand nowhere in the text: from here up, by how well the text bears them out. */
const publisherFloor = 0.5;

/** What the article is about, the publisher's topics and those found in the text as one list, best first. */
export function findTopics(prose: Prose, input: TopicInput): Topic[] {
  const { topics } = prose.pack;
  const ranked = rankCandidates(prose, input);
  const top = Math.max(...ranked.map(({ score }) => score), Number.MIN_VALUE);
  const byKey = new Map(ranked.map((each) => [each.candidate.key, each]));
  const labels = publisherLabels(input, prose.pack);
  const publishers = labels.map((label): Topic => {
    const match = byKey.get(contentKey(label, topics));
    return {
      label,
      source: 'publisher',
      kind: match?.candidate.kind ?? 'subject',
      score: rounded(publisherFloor + (1 - publisherFloor) * ((match?.score ?? 0) / top)),
      mentions: match?.candidate.places.map(({ span }) => span) ?? [],
    };
  });
  const said = labels.map((label) => contentKey(label, topics).split(' '));
  const found = chooseTopics(ranked, said).map(
    ({ candidate, score }): Topic => ({
      label: casing(candidate.label),
      source: 'text',
      kind: candidate.kind,
      score: rounded(score / top),
      mentions: candidate.places.map(({ span }) => span),
    }),
  );
  return [...publishers, ...found].sort((a, b) => b.score - a.score);
}

const rounded = (score: number) => Math.round(100 * score) / 100;

const casing = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

function rankCandidates(prose: Prose, input: TopicInput): RankedTopic[] {
  const { nounPhrases, ranker } = prose.pack.topics;
  if (!nounPhrases || !ranker) return namesOnly(prose, input);
  const isBarred = barredTest(prose, input);
  return topicCandidates(prose, input, nounPhrases)
    .filter(({ candidate }) => !isBarred(candidate))
    .map(({ candidate, features }) => ({ candidate, score: topicChance(ranker, features) }));
}
