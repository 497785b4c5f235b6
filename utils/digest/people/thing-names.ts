import { normalise } from '@/utils/text/fold';
import type { PeopleWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { isNobleTitle } from './name-words';
import { isOwnerMark } from './owner-marks';
import { isRoleHead } from './role-lexicon';

/** Tokens from the mark of an owner to what it has: "Slack's first few employees". */
const maxToFirmNoun = 3;
/** Tokens between a name and the "its" that means it: "Baillie Gifford then sold its stake". */
const maxToPossessive = 3;

/**
 * The names among those of persons that the text treats as things, as `normalise` gives them: of a clinic, a belt, of
 * what owns something as "its", of a court case, of what never stands without "the" or outside quotation marks. What somebody is before or behind a
 * name proves it a person's.
 */
export function thingNames(mentions: readonly NameMention[], words: PeopleWords): ReadonlySet<string> {
  const things = new Set<string>();
  const people = new Set<string>();
  const surnames = new Set(mentions.filter((mention) => !opensAsThing(mention, words)).flatMap(surnameOfPerson));
  const bare = new Set<string>();
  const marked = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const form = normalise(mention.text);
    const isMarked = hasArticle(mention, words) || isOfCase(mention, words) || isInQuotes(mention);
    (isMarked ? marked : bare).add(form);
    if ((ownsAsFirm(mention, words) || opensAsThing(mention, words)) && !surnames.has(form)) things.add(form);
    if (mention.to - mention.from < 2) continue;
    if (isTold(mention, words)) people.add(form);
    if (endsAsThing(mention, words) || ownsAsThing(mention, words)) things.add(form);
  }
  for (const form of marked) if (!bare.has(form) && !surnames.has(form)) things.add(form);
  for (const form of people) things.delete(form);
  return things;
}

/** "the Proud Boys left": a name of several words that an article opens and no noun follows, as one follows in "the Ana Dias case". */
function hasArticle({ sentence, from, text, to }: NameMention, { grammar, persons }: PeopleWords): boolean {
  if (isNobleTitle(text.split(/\s+/)[0] ?? '', persons)) return false;
  const before = sentence.tokens[from - 1]?.text.toLowerCase() ?? '';
  const isAttributive =
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(sentence.tags[to] ?? '') || /^["“(]$/.test(sentence.tokens[to]?.text ?? '');
  return to - from > 1 && grammar.definiteArticles.has(before) && !isAttributive;
}

/** "Downton Abbey", between quotation marks of its own: the title of a work, a group or a ship. */
function isInQuotes({ sentence, from, to }: NameMention): boolean {
  const { tokens } = sentence;
  const end = /^[,.]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return to - from > 1 && /^["“‘]$/.test(tokens[from - 1]?.text ?? '') && /^["”’]$/.test(tokens[end]?.text ?? '');
}

/** "Dobbs v. Jackson": the parties of a court case, which has its name of them. */
function isOfCase({ sentence, from, to }: NameMention, { persons }: PeopleWords): boolean {
  const isVersus = (at: number) => persons.versus.has(sentence.tokens[at]?.text ?? '');
  const isParty = (at: number) => /^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '');
  return (isVersus(to) && isParty(to + 1)) || (isVersus(from - 1) && isParty(from - 2));
}

const surnameOfPerson = ({ kind, text }: NameMention): string[] =>
  kind === 'person' && /\s/.test(text) ? [normalise(text).split(' ').at(-1) ?? ''] : [];

/** "Slack's first employees": what nobody has but a firm, before any other mark. */
function ownsAsFirm({ sentence, to }: NameMention, { grammar, persons }: PeopleWords): boolean {
  const word = (at: number) => sentence.tokens[at]?.text ?? '';
  if (!isOwnerMark(word(to), grammar)) return false;
  for (let at = to + 1; at <= to + maxToFirmNoun && /^\p{L}/u.test(word(at)); at++) {
    if (persons.firmNouns.has(word(at).toLowerCase())) return true;
  }
  return false;
}

/** "Hurricane Diana", "the USS Carl Vinson". */
function opensAsThing({ sentence, from, to }: NameMention, { persons }: PeopleWords): boolean {
  const isOpener = (at: number) => {
    const word = sentence.tokens[at]?.text ?? '';
    return /^\p{Lu}/u.test(word) && persons.thingOpeners.has(word.toLowerCase());
  };
  return isOpener(from - 1) || (to - from > 1 && isOpener(from));
}

function endsAsThing({ text }: NameMention, { persons }: PeopleWords): boolean {
  const last = text.split(/\s+/).at(-1) ?? '';
  return persons.thingWords.has(last.toLowerCase().replace('.', ''));
}

/** "Baillie Gifford sold its stake": nothing else between the two that the pronoun could mean. */
function ownsAsThing({ sentence, from, text, to }: NameMention, { persons }: PeopleWords): boolean {
  const { tags, tokens } = sentence;
  // "The Vatican under Pope Leo sold its": not what the sentence is about.
  if (tags[from - 1] === 'ADP' || isNobleTitle(text.split(/\s+/)[0] ?? '', persons)) return false;
  for (let at = to; at <= to + maxToPossessive; at++) {
    if (persons.neutralPossessives.has(tokens[at]?.text ?? '')) return at > to;
    if (!/^(?:VERB|AUX|ADV)/.test(tags[at] ?? '')) return false;
  }
  return false;
}

/** Behind what somebody is, or before ", who" or an age. */
export function isTold({ sentence, from, to }: NameMention, { grammar, roles }: PeopleWords): boolean {
  const word = (at: number) => sentence.tokens[at]?.text ?? '';
  const isClause = word(to) === ',' && grammar.relativePronouns.has(word(to + 1));
  return isRoleHead(word(from - 1), roles) || isClause || (word(to) === ',' && /^\d{1,2}$/.test(word(to + 1)));
}
