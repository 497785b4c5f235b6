import { normalise } from '@/utils/text/fold';
import type { PeopleWords, TaggingWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import type { Prose } from '../prose';
import { findRoles } from './find-roles';
import type { FoundNames, LinkedPerson } from './found-person';
import { isCredit } from './is-credit';
import { linkPeople } from './link-people';
import { foldedWords, isTitleWord } from './name-words';
import { settleMentions } from './settle-mentions';

/** A lone name without a full name or a title is somebody only where the tagger is this sure of one mention. */
const sureChance = 0.8;

/** What stands around a story: who signs it and is not in it, and its headline and standfirst, which name who is. */
export interface StoryHead {
  readonly authors: readonly string[];
  readonly headlines: readonly string[];
}

/** The people of the story with their roles, in order of first mention. */
export function findPeople(
  prose: Prose,
  tagged: readonly NameMention[],
  { authors, headlines }: StoryHead,
  words: PeopleWords,
): FoundNames {
  const mentions = settleMentions(prose, tagged, words);
  const signed = new Set(authors.map(normalise));
  const inHeadlines = behindForenames(headlines, words);
  const inStory = mentions.filter((mention) => mention.kind === 'person' && !isCredit(mention, words.credits));
  // By sentence: the roles ask for every token around every name.
  const named = new Map<number, Set<number>>();
  for (const { sentenceIndex, from, to } of inStory) {
    const own = named.get(sentenceIndex) ?? new Set();
    for (let at = from; at < to; at++) own.add(at);
    named.set(sentenceIndex, own);
  }
  const isPersonAt = (sentenceIndex: number, at: number) => named.get(sentenceIndex)?.has(at) ?? false;
  const people = linkPeople(inStory, words)
    .filter(
      (person) =>
        (isSomebody(person, words) || isInHeadline(person, inHeadlines, words)) && !signed.has(normalise(person.name)),
    )
    .map((person) => ({ ...person, roles: findRoles(person.mentions, isPersonAt, words) }));
  return { people, others: mentions.filter(({ kind }) => kind !== 'person') };
}

/** "Ana Dias quits": the words of some lines that stand behind a forename, folded. */
const behindForenames = (lines: readonly string[], { grammar, names }: PeopleWords): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      foldedWords(line, grammar).filter((_, at, all) => (cluesOf(all[at - 1] ?? '', names) & clue.forename) !== 0),
    ),
  );

/** The headline has the forename that a lone surname of the text goes by. */
function isInHeadline({ name }: LinkedPerson, inHeadlines: ReadonlySet<string>, { grammar }: PeopleWords): boolean {
  const [own, ...more] = foldedWords(name, grammar);
  return own !== undefined && own.length >= 3 && more.length === 0 && inHeadlines.has(own);
}

export function isSomebody({ name, mentions }: LinkedPerson, { names }: { readonly names: TaggingWords }): boolean {
  const words = name.split(/\s+/);
  if (words.length > 1)
    return (
      words.length <= 6 &&
      !words.every((word) => cluesOf(word.toLowerCase(), names) & (clue.calendar | clue.demonym | clue.place))
    );
  if (name.length < 3 || cluesOf(name.toLowerCase(), names) & (clue.calendar | clue.demonym | clue.organisationWord))
    return false;
  const hasTitle = mentions.some(({ sentence, from }) => isTitleWord(sentence.tokens[from - 1]?.text ?? '', names));
  if (hasTitle) return true;
  return mentions.some(({ chance }) => chance >= sureChance);
}
