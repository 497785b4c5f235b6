import type { Span } from '@/utils/model/article';
import type { NameMention } from '../names/find-names';
import type { Prose } from '../prose';
import { byBlock } from '../quotes/by-block';
import { type CapitalisedName, capitalisedNames } from './capitalised-names';
import type { RankedTopic } from './choose-topics';
import { contentKey } from './content-key';
import { rankWords } from './rank-words';
import { sharedStems } from './shared-stems';
import { commonForm } from './subject-candidates';

/** What stands in the title counts more. */
const titleBoost = 2;
/** How much a long name loses against the sum of its words: 0 nothing, 1 all but the mean. */
const lengthLoss = 0.05;
/** A name of one word says less. */
const singleShare = 0.4;

interface NamesInput {
  readonly title: string;
  readonly description: string | null;
  readonly people: readonly NameMention[];
  readonly others: readonly NameMention[];
}

/** The names that a text comes back to, by the rank of their words: topics in a language whose nouns we do not know. */
export function namesOnly(prose: Prose, { title, description, people, others }: NamesInput): RankedTopic[] {
  const { topics } = prose.pack;
  const isPerson = within(people);
  const isTagged = within(others);
  const names = capitalisedNames(prose).filter(({ span }) => !isPerson(span));
  const ranks = rankWords(names.flatMap(({ words }) => words));
  const about = new Set(contentKey(title, topics).split(' '));
  const told = new Set([...about, ...contentKey(description ?? '', topics).split(' ')]);
  const byKey = new Map<string, CapitalisedName[]>();
  const stems = topics.isInflected ? sharedStems(names.map(({ key }) => key)) : null;
  for (const name of names) {
    const key = stems?.get(name.key) ?? name.key;
    byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  return [...byKey].flatMap(([key, all]) => {
    const words = key.split(' ');
    if (words.length === 1 && topics.generic.has(key)) return [];
    // One noun is a topic where title or standfirst has it.
    const isNoun =
      topics.nounMarkers.size > 0 && all.some((name) => name.isNoun) && !all.some(({ span }) => isTagged(span));
    if (words.length === 1 && isNoun && !told.has(key)) return [];
    const sum = words.reduce((total, word) => total + (ranks.get(word) ?? 0), 0);
    const boost = words.every((word) => about.has(word)) ? titleBoost : 1;
    const share = words.length === 1 ? singleShare : 1;
    const score = (sum / words.length ** lengthLoss) * boost * share * (1 + Math.log2(all.length));
    const places = all.map(({ span, text }) => ({ span, text, sentence: 0, isWhole: true, isSubject: false }));
    const label = commonForm(all);
    return [
      {
        score,
        candidate: { key, words, label, kind: 'subject', isName: true, holdsName: true, opensWith: 'PROPN', places },
      } as const,
    ];
  });
}

/** Tells whether a place of the text lies in one of the mentions, or holds one. */
function within(mentions: readonly NameMention[]): (span: Span) => boolean {
  const inBlock = byBlock(mentions, ({ span }) => span.block);
  return ({ block, start, end }) =>
    inBlock.get(block)?.some(({ span }) => span.start < end && start < span.end) ?? false;
}
