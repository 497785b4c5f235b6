import type { PeopleWords } from '../language/people-words';
import { mentionAt, type NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import type { Prose, ProseSentence } from '../prose';
import { endAfterNickname } from './nickname';
import { toldNames } from './told-names';

/**
 * The tagger's findings with every name of a person whole: "Jr." and "III" behind it, initials before it, a nickname
 * in quotation marks inside it; and with the names the text itself says are those of persons.
 */
export function wholeNames(prose: Prose, tagged: readonly NameMention[], words: PeopleWords): NameMention[] {
  const bySentence = new Map<number, NameMention[]>();
  for (const mention of tagged) {
    const own = bySentence.get(mention.sentenceIndex);
    if (own) own.push(mention);
    else bySentence.set(mention.sentenceIndex, [mention]);
  }
  const found: NameMention[] = [];
  let sentenceIndex = -1;
  for (const block of prose.blocks) {
    for (const sentence of block.sentences) {
      sentenceIndex++;
      const own = bySentence.get(sentenceIndex) ?? [];
      const at = (from: number, to: number, chance: number) =>
        mentionAt(block.index, block.text, sentence, sentenceIndex, { kind: 'person', from, to, chance });
      const told = toldNames(sentence, own, words).map(({ from, to }) => at(from, to, toldChance));
      const rest = own.filter(({ from, to }) => !told.some((name) => from < name.to && to > name.from));
      const all = [...rest, ...told].sort((a, b) => a.from - b.from);
      found.push(...withoutInner(all.map((mention) => extend(mention, sentence, words, at))));
    }
  }
  return found;
}

/** How sure a name is that stands beside what its bearer is. */
const toldChance = 0.9;

function extend(
  mention: NameMention,
  sentence: ProseSentence,
  words: PeopleWords,
  at: (from: number, to: number, chance: number) => NameMention,
): NameMention {
  if (mention.kind !== 'person') return mention;
  const { tokens } = sentence;
  const text = (index: number) => tokens[index]?.text ?? '';
  let { from, to } = mention;
  const nicknameEnd = endAfterNickname(text, to);
  if (nicknameEnd !== null) to = nicknameEnd;
  if (isGeneration(text(to), words)) to++;
  if (isInitials(text(from - 1), words)) from--;
  return from === mention.from && to === mention.to ? mention : at(from, to, mention.chance);
}

/** "III", "Jr.": behind a name and part of it. */
const isGeneration = (word: string, { persons }: PeopleWords) =>
  /^\p{Lu}/u.test(word) && persons.generations.has(word.toLowerCase().replace('.', ''));

/** "MS", "J.R.R.": before a surname, and no title or other short form. */
function isInitials(word: string, { names, roles }: PeopleWords): boolean {
  if (!/^(?:(?:\p{Lu}\.){1,4}|\p{Lu}{2})$/u.test(word) || roles.acronyms.has(word)) return false;
  const lower = word.toLowerCase();
  const isOther = (cluesOf(lower, names) & (clue.place | clue.organisationWord)) !== 0;
  return !isOther && !roles.titles.has(lower) && !roles.heads.has(lower);
}

/** Mentions in order without those that a longer one before them covers. */
function withoutInner(mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last && mention.from < last.to) continue;
    kept.push(mention);
  }
  return kept;
}
