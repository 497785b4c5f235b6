import type { PeopleWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import type { ProseSentence } from '../prose';
import { endAfterNickname } from './nickname';
import { isAnyOwnerMark } from './owner-marks';
import { isPluralHead, isRoleHead } from './role-lexicon';
import type { TokenRange } from './role-text';

/** Where the tagger is surer than this that a name is no person's, the text's grammar does not overrule it. */
const sureOther = 0.75;
/** Words of a name: fewer are anything, more are a list. */
const [fewestWords, mostWords] = [2, 5];
/** Tokens from a comma to the noun that says who somebody is. */
const maxToHead = 6;

/**
 * The names of one sentence that stand beside what only a person is, and that the tagger missed or doubts:
 * "billionaire Elon Musk", "N'Golo Diarra, her colleague,", "his predecessor, Jan de la Court,".
 */
export function toldNames({ tokens }: ProseSentence, tagged: readonly NameMention[], words: PeopleWords): TokenRange[] {
  const found: TokenRange[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isNameWord(tokens[from]?.text ?? '', words)) continue;
    const nicknamed = endAfterNickname((at) => tokens[at]?.text ?? '', from + 1);
    if (nicknamed !== null && isNameWord(tokens[nicknamed - 1]?.text ?? '', words)) {
      found.push({ from, to: nicknamed });
      from = nicknamed - 1;
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && to - from < mostWords && isInside(tokens, to, words)) to++;
    const touching = tagged.filter((mention) => mention.from < to && mention.to > from);
    const isThing = words.persons.thingWords.has(tokens[to - 1]?.text.toLowerCase() ?? '');
    if (
      !isThing &&
      to - from >= fewestWords &&
      touching.every((mention) => isOpen(mention, from, to)) &&
      touching.length < 2
    ) {
      const isOrganisation = touching.some(({ kind }) => kind === 'organisation');
      const isWhole = touching.some(
        ({ kind, from: start, to: end }) => kind === 'person' && start === from && end === to,
      );
      if (!isWhole && !isTitleOfOther(tokens, from, tagged) && isTold(tokens, from, to, isOrganisation, words))
        found.push({ from, to });
    }
    from = to - 1;
  }
  return found;
}

/** "Mary Dole, Deputy Harbour Master for": the capital noun after somebody's name and a comma begins what they are. */
function isTitleOfOther(tokens: Tokens, from: number, tagged: readonly NameMention[]): boolean {
  const isCapital = /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '');
  const isApposed = tagged.some(({ kind, to }) => kind === 'person' && to === from - 2);
  return isCapital && tokens[from - 2]?.text === ',' && isApposed;
}

/** A lone name of a person within the name, or anything else that the tagger is not sure of and that fills it. */
function isOpen({ kind, chance, from, to }: NameMention, first: number, end: number): boolean {
  if (from < first || to > end) return false;
  if (kind === 'person') return end - first - (to - from) <= 1 && to - from === 1;
  return chance < sureOther && from === first && to === end;
}

type Tokens = ProseSentence['tokens'];

const barred = clue.calendar | clue.demonym | clue.place | clue.organisationWord | clue.placeWord | clue.title;

/** A capitalised word that names of persons may hold. */
function isNameWord(word: string, { names, persons, roles }: PeopleWords): boolean {
  if (!/^\p{Lu}/u.test(word) || isRoleHead(word, roles)) return false;
  const lower = word.toLowerCase();
  const clues = cluesOf(lower, names);
  if ((clues & barred) !== 0 && (clues & clue.forename) === 0) return false;
  return (
    !persons.sentenceStarters.has(lower) && (/\p{Ll}/u.test(word) || /^\p{Lu}{2}$/u.test(word) || word.includes('.'))
  );
}

/** The word goes on with the name before it: another capital, or a small word and a capital ("de la Court"). */
function isInside(tokens: Tokens, at: number, words: PeopleWords): boolean {
  const word = tokens[at]?.text ?? '';
  if (!/^\p{Lu}/u.test(word)) {
    const isParticle = (index: number) => (cluesOf(tokens[index]?.text ?? '', words.names) & clue.particle) !== 0;
    const next = isParticle(at + 1) ? at + 2 : at + 1;
    return isParticle(at) && /^\p{Lu}/u.test(tokens[next]?.text ?? '');
  }
  const isAfterParticle = /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '');
  return isAfterParticle || isNameWord(word, words);
}

function isTold(tokens: Tokens, from: number, to: number, isOrganisation: boolean, words: PeopleWords): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const isOne = (at: number) => isRoleHead(text(at), words.roles) && !isPluralHead(text(at), words.roles);
  const isShared = (at: number) => words.persons.sharedNouns.has(text(at).toLowerCase());
  const after = text(to);
  if (isAnyOwnerMark(after, words.grammar)) return false;
  if (isOne(from - 1) && !isShared(from - 1) && !/^\p{Lu}/u.test(text(to))) return true;
  const { grammar } = words;
  // "Her predecessor, Jan de la Court,"
  const isSetOff = text(from - 1) === ',' && /^[,.]?$/.test(after);
  if (isSetOff && isOne(from - 2) && grammar.possessives.has(text(from - 3).toLowerCase())) return true;
  if (after !== ',') return false;
  const opener = text(to + 1).toLowerCase();
  const isDefinite = grammar.definiteArticles.has(opener);
  if (isOrganisation && isDefinite) return false;
  if (!isDefinite && !grammar.articles.has(opener) && !grammar.possessives.has(opener)) return false;
  for (let at = to + 2; at < to + 2 + maxToHead; at++) {
    if (!/^[\p{L}’'-]/u.test(text(at))) return false;
    if (isOne(at)) return !isShared(at);
  }
  return false;
}
