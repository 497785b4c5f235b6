import type { Prose } from '../prose';
import { type CapitalisedName, capitalisedNames } from './capitalised-names';
import type { RankedTopic } from './choose-topics';
import { contentKey } from './content-key';
import { rankWords } from './rank-words';
import { commonForm } from './subject-candidates';

/** What stands in the title counts more. */
const titleBoost = 2;
/** How much a long name loses against the sum of its words: 0 nothing, 1 all but the mean. */
const lengthLoss = 0.05;
/** A name of one word says less. */
const singleShare = 0.4;

/** The names that a text comes back to, by the rank of their words: topics in a language whose nouns we do not know. */
export function namesOnly(prose: Prose, title: string): RankedTopic[] {
  const { topics } = prose.pack;
  const names = capitalisedNames(prose);
  const ranks = rankWords(names.flatMap(({ words }) => words));
  const about = new Set(contentKey(title, topics).split(' '));
  const byKey = new Map<string, CapitalisedName[]>();
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name]);
  return [...byKey].flatMap(([key, all]) => {
    const words = key.split(' ');
    if (words.length === 1 && topics.generic.has(key)) return [];
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
