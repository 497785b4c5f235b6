import { normalise } from '@/utils/text/fold';
import type { PeopleWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import { isTitleWord } from './name-words';
import { isAnyOwnerMark } from './owner-marks';
import { isTold } from './thing-names';

/** How often a form of a name stands in the text, and as what. */
interface Standing {
  places: number;
  /** Behind a preposition before places: "at Skerry Point". */
  governed: number;
  /** Behind an owner: "Chicago's Grant Park". */
  owned: number;
  /** Behind a noun for a place: "the village of Alma". */
  named: number;
  /** As only a person does: with a title, a role, an age, a verb of saying. */
  human: number;
}

/**
 * The names among those of persons that the text treats as places, as `normalise` gives them: those that end as places do
 * and those that only ever stand behind "at", "in" or "the village of". What only a person is or does proves a person.
 */
export function placeNames(mentions: readonly NameMention[], words: PeopleWords): ReadonlySet<string> {
  const standings = new Map<string, Standing>();
  const surnames = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const form = normalise(mention.text);
    const parts = form.split(' ');
    if (parts.length > 1) surnames.add(parts.at(-1) ?? '');
    const standing = standings.get(form) ?? { places: 0, governed: 0, owned: 0, named: 0, human: 0 };
    standings.set(form, standing);
    standing.places++;
    if (isGoverned(mention, words)) standing.governed++;
    if (isAnyOwnerMark(wordAt(mention, mention.from - 1), words.grammar)) standing.owned++;
    if (isNamed(mention, words)) standing.named++;
    if (isHuman(mention, words)) standing.human++;
  }
  const isPlace = ([form, standing]: [string, Standing]) =>
    !surnames.has(form) && standing.human === 0 && standsAsPlace(form, standing, words);
  return new Set([...standings].filter(isPlace).map(([form]) => form));
}

function standsAsPlace(
  form: string,
  { places, governed, owned, named }: Standing,
  { names, persons }: PeopleWords,
): boolean {
  const parts = form.split(' ');
  const isForename = (cluesOf(parts[0] ?? '', names) & clue.forename) !== 0;
  if (named > 0) return true;
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && persons.placeHeads.has(last)) {
    // Many a place gave somebody a surname: "Hill".
    return governed + owned > 0 || (!isForename && (cluesOf(last, names) & clue.surname) === 0);
  }
  return !isForename && 2 * governed > places;
}

const wordAt = ({ sentence }: NameMention, at: number) => sentence.tokens[at]?.text.toLowerCase() ?? '';

/** Where what stands before a name begins, its article left out. */
const before = (mention: NameMention, { grammar }: PeopleWords) =>
  grammar.articles.has(wordAt(mention, mention.from - 1)) ? mention.from - 2 : mention.from - 1;

/** Not in "off Malinga's slower ball", where the preposition governs what follows the name. */
function isGoverned(mention: NameMention, words: PeopleWords): boolean {
  const isOwner = isAnyOwnerMark(wordAt(mention, mention.to), words.grammar);
  if (isOwner || mention.sentence.tags[mention.to] === 'NOUN') return false;
  return words.persons.placeGovernors.has(wordAt(mention, before(mention, words)));
}

function isNamed(mention: NameMention, words: PeopleWords): boolean {
  const at = before(mention, words);
  return words.grammar.of.has(wordAt(mention, at)) && words.persons.placeNouns.has(wordAt(mention, at - 1));
}

function isHuman(mention: NameMention, words: PeopleWords): boolean {
  const { names, speech } = words;
  const [previous, next] = [wordAt(mention, mention.from - 1), wordAt(mention, mention.to)];
  if (isTitleWord(previous, names) || speech.verbs.has(previous) || speech.verbs.has(next)) return true;
  return (cluesOf(previous, names) & clue.relation) !== 0 || isTold(mention, words);
}
