import { normalise } from '@/utils/text/fold';
import type { ListedPeople } from '../../language/listed-people';
import { findNames, type NameMention } from '../../names/find-names';
import type { Prose } from '../../prose';
import { isSomebody } from '../find-people';
import type { FoundNames } from '../found-person';
import { isCredit } from '../is-credit';
import { linkPeople } from '../link-people';
import { addMissed, claimSurnames, vote } from '../settle-mentions';
import { inBaseForm } from './base-forms';
import { findListedRoles } from './find-listed-roles';
import { trimListedName } from './trim-listed-name';

/**
 * The people of a story in a language without a tagger of parts of speech, in order of first mention; `authors` sign it
 * and are not in it.
 */
export function findListedPeople(prose: Prose, authors: readonly string[], words: ListedPeople): FoundNames {
  const texts = new Map(prose.blocks.map(({ index, text }) => [index, text]));
  const trimmed = findNames(prose, words).flatMap((mention) =>
    mention.kind === 'person' ? (trimListedName(mention, texts.get(mention.span.block) ?? '', words) ?? []) : [mention],
  );
  const settled = claimSurnames(vote(inBaseForm(trimmed, words.caseEndings)), words.names);
  const mentions = addMissed(prose, settled, words.names);
  const signed = new Set(authors.map(normalise));
  const inStory = mentions.filter((mention) => mention.kind === 'person' && !isCredit(mention, words.credits));
  const isPersonAt = personsByToken(inStory);
  const people = linkPeople(inStory, words)
    .filter((person) => isSomebody(person, words) && !signed.has(normalise(person.name)))
    .map(({ name, mentions: own }) => {
      const asWritten = own.map((mention) => inOwnWords(mention, texts.get(mention.span.block) ?? ''));
      return { name, mentions: asWritten, roles: findListedRoles(asWritten, isPersonAt, words) };
    });
  return { people, others: mentions.filter(({ kind }) => kind !== 'person') };
}

/** The mention with the words of the text, which may stand in another case than the base form it was linked by. */
const inOwnWords = (mention: NameMention, blockText: string): NameMention => ({
  ...mention,
  text: blockText.slice(mention.span.start, mention.span.end),
});

function personsByToken(mentions: readonly NameMention[]): (sentenceIndex: number, at: number) => boolean {
  const tokens = new Set<string>();
  for (const { sentenceIndex, from, to } of mentions)
    for (let at = from; at < to; at++) tokens.add(`${sentenceIndex} ${at}`);
  return (sentenceIndex, at) => tokens.has(`${sentenceIndex} ${at}`);
}
