import { normalise } from '@/utils/text/fold';
import type { ListedPeople } from '../../language/listed-people';
import type { NameMention } from '../../names/find-names';
import { clue, cluesOf } from '../../names/name-lists';
import type { Prose } from '../../prose';
import { isSomebody } from '../find-people';
import type { FoundNames } from '../found-person';
import { isCredit } from '../is-credit';
import { linkPeople } from '../link-people';
import { addMissed, claimSurnames, vote } from '../settle-mentions';
import { inBaseForm } from './base-forms';
import { findListedRoles } from './find-listed-roles';
import { withNamesBehindRoles } from './names-behind-roles';
import { rolesByReference } from './role-by-reference';
import { toldByRole } from './told-by-role';
import { trimListedName } from './trim-listed-name';

/**
 * The people of a story in a language without a tagger of parts of speech, in order of first mention; `authors` sign it
 * and are not in it.
 */
export function findListedPeople(
  prose: Prose,
  tagged: readonly NameMention[],
  authors: readonly string[],
  words: ListedPeople,
): FoundNames {
  const texts = new Map(prose.blocks.map(({ index, text }) => [index, text]));
  const told = withNamesBehindRoles(prose, tagged, words).map((mention) => toldByRole(mention, words));
  const trimmed = told.flatMap((mention) =>
    mention.kind === 'person' ? (trimListedName(mention, texts.get(mention.span.block) ?? '', words) ?? []) : [mention],
  );
  const settled = claimSurnames(vote(inBaseForm(trimmed, words.caseEndings)), words.names);
  const mentions = addMissed(prose, settled, words.names);
  const signed = new Set(authors.map(normalise));
  const inStory = mentions.filter((mention) => mention.kind === 'person' && !isCredit(mention, words.credits));
  const isPersonAt = personsByToken(inStory);
  const people = linkPeople(inStory, words)
    .filter((person) => isSomebody(person, words) && !isPlaceAlone(person.name, words))
    .filter(({ name }) => !signed.has(normalise(name)))
    .map(({ name, mentions: own }) => ({
      name,
      mentions: own.map((mention) => inOwnWords(mention, texts.get(mention.span.block) ?? '')),
    }));
  const referred = rolesByReference(prose, people, words);
  const withRoles = people.map((person, at) => {
    const roles = findListedRoles(person.mentions, isPersonAt, words);
    const other = referred.get(at);
    // Who is known as something else is hardly meant by it.
    return { ...person, roles: other && roles.length === 0 ? [other] : roles };
  });
  return { people: withRoles, others: mentions.filter(({ kind }) => kind !== 'person') };
}

/** The mention with the words of the text, which may stand in another case than the base form it was linked by. */
const inOwnWords = (mention: NameMention, blockText: string): NameMention => ({
  ...mention,
  text: blockText.slice(mention.span.start, mention.span.end),
});

/** A lone name that is a place's, in the genitive too: "Kanadas". */
function isPlaceAlone(name: string, { caseEndings, names }: ListedPeople): boolean {
  if (/\s/.test(name)) return false;
  const lower = name.toLowerCase();
  const bases = caseEndings.flatMap(([ending = '', inBase = '']) =>
    lower.endsWith(ending) ? [lower.slice(0, lower.length - ending.length) + inBase] : [],
  );
  return [lower, ...bases].some((word) => {
    const clues = cluesOf(word, names);
    return (clues & clue.place) !== 0 && (clues & clue.forename) === 0;
  });
}

function personsByToken(mentions: readonly NameMention[]): (sentenceIndex: number, at: number) => boolean {
  const tokens = new Set<string>();
  for (const { sentenceIndex, from, to } of mentions)
    for (let at = from; at < to; at++) tokens.add(`${sentenceIndex} ${at}`);
  return (sentenceIndex, at) => tokens.has(`${sentenceIndex} ${at}`);
}
