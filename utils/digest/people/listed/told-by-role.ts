import type { ListedPeople } from '../../language/listed-people';
import type { NameMention } from '../../names/find-names';
import { clue, cluesOf } from '../../names/name-lists';
import { endsAs, isListedHead } from './listed-heads';

/** How sure a name is that stands right behind what its bearer is. */
const toldChance = 0.9;
/** Where the tagger is surer than this that a name is no person's, the noun before it does not overrule it. */
const sureOther = 0.95;
/** Words of a full name. */
const [fewest, most] = [2, 4];

/**
 * The mention as what the text says it is: a person's behind a noun for persons ("the Belgian singer Luc Vermeulen"), a
 * thing's behind one for things ("the state school Firmina Sobreira").
 */
export function toldByRole(mention: NameMention, words: ListedPeople): NameMention {
  const { kind, chance, from, to, sentence } = mention;
  const text = (at: number) => sentence.tokens[at]?.text ?? '';
  if (kind === 'person' && (isBehindThing(text, from, words) || isThing(text, mention, words)))
    return { ...mention, kind: 'other', chance: toldChance };
  const length = to - from;
  if (length < fewest || length > most || chance >= (kind === 'person' ? toldChance : sureOther)) return mention;
  const isListed = (word: string) => (cluesOf(word.toLowerCase(), words.names) & (clue.forename | clue.surname)) !== 0;
  const isName = kind === 'person' || mention.text.split(/\s+/).some(isListed);
  if (!isName || !isBehindRole(text, from, words)) return mention;
  return { ...mention, kind: 'person', chance: toldChance };
}

function isBehindThing(text: (at: number) => string, from: number, { persons, roles }: ListedPeople): boolean {
  const before = text(from - 1).toLowerCase();
  if (persons.thingNouns.has(before)) return true;
  return roles !== null && endsAs(before, roles.endingsAfter) && persons.thingNouns.has(text(from - 2).toLowerCase());
}

/** "Julius Kühn-Institut", "Bercy Arena", "VH-92A": its last word is a thing's, or one holds a number. */
function isThing(text: (at: number) => string, { from, to }: NameMention, { names, persons }: ListedPeople): boolean {
  for (let at = from; at < to; at++) if (/\p{L}-?\d|\d\p{L}/u.test(text(at))) return true;
  const last = text(to - 1).toLowerCase();
  const part = last.slice(last.lastIndexOf('-') + 1);
  if (to - from < fewest || !persons.thingNouns.has(part)) return false;
  return part !== last || (cluesOf(last, names) & clue.surname) === 0;
}

/** A noun for somebody stands right before, or before one adjective. */
function isBehindRole(text: (at: number) => string, from: number, { names, roles }: ListedPeople): boolean {
  if (!roles || isListedHead(text(from - 1), roles)) return roles !== null;
  const before = text(from - 1).toLowerCase();
  const isAdjective = names.demonyms.has(before) || endsAs(before, roles.endingsAfter);
  return isAdjective && isListedHead(text(from - 2), roles);
}
