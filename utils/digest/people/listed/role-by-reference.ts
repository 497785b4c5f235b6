import type { RoleStatement } from '@/utils/model/digest';
import type { ListedPeople } from '../../language/listed-people';
import { clue, cluesOf, forenameGender } from '../../names/name-lists';
import type { Prose, ProseSentence } from '../../prose';
import type { LinkedPerson } from '../found-person';
import { foldedWords } from '../name-words';
import { isListedHead } from './listed-heads';
import { isCapitalAt, type ListedText, lowerAt } from './listed-text';
import { endOfField, isAdjective, isModifier } from './role-field';

/** Sentences back at most to whoever is meant. */
const mostBack = 4;
/** Words between the article and the noun at most. */
const maxToHead = 3;

/**
 * What the text calls somebody right after it named them: "Ana Dias left on Monday. The minister had ...", and in the same
 * sentence behind a verb of saying. Told only where nobody else was named there, and the article is of their gender; by
 * the number of the person in `people`.
 */
export function rolesByReference(
  prose: Prose,
  people: readonly LinkedPerson[],
  words: ListedPeople,
): ReadonlyMap<number, RoleStatement> {
  const found = new Map<number, RoleStatement>();
  const { roles } = words;
  if (!roles) return found;
  const named = personsBySentence(people);
  let sentenceIndex = -1;
  for (const block of prose.blocks) {
    for (const sentence of block.sentences) {
      sentenceIndex++;
      const text: ListedText = { tokens: sentence.tokens, isPerson: () => false, roles, names: words.names };
      for (const at of articlesBeforeRole(text)) {
        const only = onlyPerson(named, sentenceIndex, at);
        if (only === null || found.has(only) || !agrees(people[only], lowerAt(text, at), words)) continue;
        const end = endOfRole(text, at + 1);
        if (end === null || isNamedBehind(named, sentenceIndex, at)) continue;
        found.set(only, statement(block.index, sentence, at + 1, end));
      }
    }
  }
  return found;
}

/** Who is named in each sentence, and at which token. */
type Named = ReadonlyMap<number, readonly { readonly person: number; readonly at: number }[]>;

function personsBySentence(people: readonly LinkedPerson[]): Named {
  const named = new Map<number, { person: number; at: number }[]>();
  for (const [person, { mentions }] of people.entries()) {
    for (const { sentenceIndex, from } of mentions) {
      named.set(sentenceIndex, [...(named.get(sentenceIndex) ?? []), { person, at: from }]);
    }
  }
  return named;
}

/** Where a definite article stands that opens the sentence or follows a verb of saying. */
function articlesBeforeRole(text: ListedText): number[] {
  const { names, tokens } = text;
  return tokens.flatMap((_, at) => {
    if (!names.definiteArticles.has(lowerAt(text, at))) return [];
    const before = lowerAt(text, at - 1);
    const opens = at === 0 || before === ',' || names.speechVerbs.has(before) || text.roles.stops.has(before);
    return opens ? [at] : [];
  });
}

/** The one person named in this sentence before `at` and in the one before it; null where there are none or several. */
function onlyPerson(named: Named, sentenceIndex: number, at: number): number | null {
  const before = (named.get(sentenceIndex) ?? []).filter((each) => each.at < at);
  const all = new Set(before.map(({ person }) => person));
  for (let back = 1; back <= mostBack; back++) {
    for (const { person } of named.get(sentenceIndex - back) ?? []) all.add(person);
  }
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

/** Somebody is named later in the sentence: the role may be theirs. */
const isNamedBehind = (named: Named, sentenceIndex: number, at: number) =>
  (named.get(sentenceIndex) ?? []).some((each) => each.at > at);

function agrees(person: LinkedPerson | undefined, article: string, { grammar, persons }: ListedPeople): boolean {
  const gender = forenameGender(foldedWords(person?.name ?? '', grammar)[0] ?? '');
  if (persons.femaleArticles.has(article)) return gender !== 'male';
  if (persons.maleArticles.has(article)) return gender !== 'female';
  return true;
}

/** Where the role ends that begins at `from`; null where none does, or where what follows may go on with it. */
function endOfRole(text: ListedText, from: number): number | null {
  const { roles } = text;
  let head = from;
  while (
    head < from + maxToHead &&
    !isListedHead(text.tokens[head]?.text ?? '', roles) &&
    (isModifier(text, head) || isAdjective(text, head))
  )
    head++;
  if (!isListedHead(text.tokens[head]?.text ?? '', roles)) return null;
  if (roles.weakHeads.has(lowerAt(text, head)) || roles.looseHeads.has(lowerAt(text, head))) return null;
  const end = endOfField(text, head + 1, text.tokens.length, 'any');
  // "il patriarca di Belgrado Irinej": a name behind a place is whose role it is.
  if (!roles.areHeadsCapital && isCapitalAt(text, end - 1) && isPlaceAt(text, end - 2)) return null;
  const next = lowerAt(text, end);
  const isClosed = /^[,.;:!?)"”»“]?$/.test(next) && from > 1;
  return isClosed || roles.copulas.has(next) || roles.auxiliaries.has(next) || text.names.speechVerbs.has(next)
    ? end
    : null;
}

const isPlaceAt = (text: ListedText, at: number) => (cluesOf(lowerAt(text, at), text.names) & clue.place) !== 0;

function statement(block: number, sentence: ProseSentence, from: number, to: number): RoleStatement {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return { text: sentence.text.slice(start - sentence.start, end - sentence.start), span: { block, start, end } };
}
