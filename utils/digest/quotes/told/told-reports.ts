import type { Quote } from '@/utils/model/digest';
import type { TellingWords } from '../../language/telling-words';
import type { SpeakerReference } from '../speaker-reference';
import { type LaidBlock, wordAt } from '../speech-block';
import { type TellingVerb, verbFrom } from '../telling-verb';
import { onlyRecent, type ToldCast, voiceMeant, voiceNamed } from './told-cast';
import { isDenied, sourceReference } from './told-frame';
import { isGoverned, personAt } from './told-names';
import { firstSubject, subjectBefore } from './told-subject';
import { inList, pronounReference } from './told-words';

/** A statement of fewer words says nothing by itself. */
const leastWords = 4;
/** Tokens between a verb of saying and its "that": "a dit lundi à la presse que". */
const maxToThat = 7;
/** Tokens from a source to the comma that sets it off, and behind one that ends a sentence. */
const maxSource = 12;
/** Tokens of what closes a sentence that goes on with what was said. */
const maxTail = 6;

/** Tokens of a block, `to` exclusive, and who states what they say: a voice. */
interface Report {
  readonly from: number;
  readonly to: number;
  readonly voice: number;
}

/**
 * What a sentence that quotes nothing says somebody stated: "Dupont a dit que le plan est mort", "Selon Dupont, le plan
 * est mort", "Dupont sagte, der Plan sei tot". Null where it tells nothing, asks, denies, or does not name who. `before`: what
 * the sentence before it told.
 */
export function toldReport(
  laid: LaidBlock,
  sentence: number,
  order: number,
  cast: ToldCast,
  words: TellingWords,
  before: Quote | null,
): Quote | null {
  const [start, end] = [laid.firstOf[sentence] ?? 0, laid.firstOf[sentence + 1] ?? 0];
  if (laid.isQuoted.slice(start, end).some(Boolean) || wordAt(laid, end - 1) === '?') return null;
  const clause = { start, end, order };
  const found = byVerb(laid, clause, cast, words) ?? bySource(laid, clause, cast, words);
  if (found) return statement(laid, found, cast);
  return before && goesOn(laid, clause, words)
    ? { ...before, ...wordsAt(laid, start, tellingTail(laid, start, end, words)), continues: true }
    : null;
}

/** Where ", sagte sie" begins at the end of a sentence; its end where it closes with nothing like it. */
function tellingTail(laid: LaidBlock, start: number, end: number, words: TellingWords): number {
  for (let at = end - 1; at >= Math.max(start + leastWords, end - maxTail); at--) {
    if (wordAt(laid, at) === ',' && verbFrom(laid.tokens, at + 1, words)) return at;
  }
  return end;
}

/** "Der Kai sei zu.": what the sentence before it told goes on, as its verb says, and nobody else is named. */
function goesOn(laid: LaidBlock, { start, end }: Clause, words: TellingWords): boolean {
  const isNamed = laid.mentions.slice(start, end).some((each) => each?.person != null);
  return !isNamed && unmarkedStart(laid, start, end, words) !== null;
}

/** A sentence by its tokens, and the number of its block. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly order: number;
}

function statement(laid: LaidBlock, { from, to, voice }: Report, cast: ToldCast): Quote | null {
  const speaker = voiceNamed(cast, voice);
  if (!speaker || laid.tokens.slice(from, to).filter(({ isWord }) => isWord).length < leastWords) return null;
  return { kind: 'reported', ...wordsAt(laid, from, to), speaker, continues: false };
}

/** Tokens with their span, `to` exclusive, without the marks around them. */
function wordsAt(laid: LaidBlock, from: number, to: number): Pick<Quote, 'text' | 'span'> {
  let last = to;
  while (last > from && /^[.,;:!?…–—-]+$/.test(wordAt(laid, last - 1))) last--;
  let first = from;
  while (first < last && /^[.,;:]$/.test(wordAt(laid, first))) first++;
  const span = { block: laid.block.index, start: laid.tokens[first]?.start ?? 0, end: laid.tokens[last - 1]?.end ?? 0 };
  return { text: laid.block.text.slice(span.start, span.end), span };
}

/** "Dupont a dit que …", "Lotse sagte, …": by the first verb of saying of the sentence. */
function byVerb(laid: LaidBlock, clause: Clause, cast: ToldCast, words: TellingWords): Report | null {
  for (let at = clause.start; at < clause.end; at++) {
    const verb = laid.mentions[at] ? null : verbFrom(laid.tokens, at, words);
    if (!verb) continue;
    if (verb.to > clause.end || isDenied(laid, verb, words) || holdsNegation(laid, clause.start, at, words))
      return null;
    const subject = subjectOf(laid, clause, verb, words);
    const from = startOfStatement(laid, verb, subject.to, clause.end, words);
    const voice = from === null ? null : voiceOf(subject.reference, verb, clause, cast, words);
    return from === null || voice === null ? null : { from, to: clause.end, voice };
  }
  return null;
}

/** "Si Dupont dit que …" */
const holdsNegation = (laid: LaidBlock, from: number, to: number, { negations }: TellingWords) =>
  laid.tokens.slice(from, to).some((_, i) => inList(negations, wordAt(laid, from + i)));

/** Who stands at a verb, and where what follows on it begins. */
interface Subject {
  readonly reference: SpeakerReference | null;
  readonly to: number;
}

function subjectOf(laid: LaidBlock, { start, end }: Clause, verb: TellingVerb, words: TellingWords): Subject {
  if (verb.pronoun) return { reference: { kind: 'pronoun', gender: verb.pronoun }, to: verb.to };
  const before = rightBefore(laid, start, verb, words);
  if (before) return { reference: before, to: verb.to };
  const behind = personAt(laid, verb.to);
  if (behind && behind.last < end) return { reference: { kind: 'person', person: behind.person }, to: behind.last + 1 };
  const pronoun = pronounReference(wordAt(laid, verb.to), words);
  // "Der Lotse sagte": somebody whom no name tells; "Añadió": whom the text is about.
  return {
    reference: pronoun ?? (verb.from === start ? null : { kind: 'noun', words: [] }),
    to: verb.to + (pronoun ? 1 : 0),
  };
}

/**
 * The name or pronoun that a verb of saying directly follows; only what a comma or a bracket sets off stands between. Null
 * for "Dupont, qui dit que" and for "la fille de Dupont dit que": what they go on with is not the sentence's.
 */
function rightBefore(laid: LaidBlock, start: number, verb: TellingVerb, words: TellingWords): SpeakerReference | null {
  let at = verb.from - 1;
  while (at > start && isLight(wordAt(laid, at), words)) at--;
  if (at < start || words.that.has(wordAt(laid, at))) return null;
  const pronoun = pronounReference(wordAt(laid, at), words);
  if (pronoun) return pronoun;
  const nearest = subjectBefore(laid, start, { ...verb, from: at + 1 }, words);
  if (nearest?.kind === 'organisation') return nearest;
  const first = firstSubject(laid, start, verb.from, words);
  if (first?.kind !== 'person' || nearest?.kind !== 'person' || first.person !== nearest.person) return null;
  const isSetOff = /^[,)]$/.test(wordAt(laid, at)) && isFollowedByMark(laid, first.person, start, at);
  return isSetOff || personAt(laid, at)?.person === first.person ? first : null;
}

const isLight = (word: string, words: TellingWords) =>
  (words.fillers.has(word) && !words.articles.has(word)) || words.negations.has(word);

/** The name's last token before `to` has a comma or a bracket behind it. */
function isFollowedByMark(laid: LaidBlock, person: number, from: number, to: number): boolean {
  for (let at = to; at >= from; at--) {
    const named = personAt(laid, at);
    if (named?.person === person) return /^[,(]$/.test(wordAt(laid, named.last + 1));
  }
  return false;
}

function voiceOf(
  reference: SpeakerReference | null,
  verb: TellingVerb,
  { order }: Clause,
  cast: ToldCast,
  words: TellingWords,
): number | null {
  if (!reference) return words.isSubjectDropped ? onlyRecent(cast, order, 0, verb.gender) : null;
  if (reference.kind === 'noun') return null;
  return voiceMeant(reference, verb.gender, cast, { order, lastPerson: null, isContested: false }, words);
}

/** The first token of what is stated behind a verb and its subject; null where anything else follows. */
function startOfStatement(
  laid: LaidBlock,
  verb: TellingVerb,
  from: number,
  end: number,
  words: TellingWords,
): number | null {
  for (let at = from; at < Math.min(end, from + maxToThat); at++) {
    const word = wordAt(laid, at).replace('’', "'");
    if (words.that.has(word)) return at + 1;
    if (word === ',') return words.that.has(wordAt(laid, at + 1)) ? at + 2 : unmarkedStart(laid, at + 1, end, words);
    // "a critiqué le plan que": an object; what goes before "que" is to whom, where and when it was said.
    const isSetting = at > from || words.governors.has(word) || isLight(word, words) || !/^\p{L}/u.test(word);
    if (!isSetting && !words.isVerbSecond) return null;
    if (at > verb.to && verbFrom(laid.tokens, at, words)) return null;
  }
  return null;
}

/** "sagte, der Plan sei tot": no "that", and the verb tells that somebody said it. */
function unmarkedStart(laid: LaidBlock, from: number, end: number, { reportedVerbs }: TellingWords): number | null {
  for (let at = from; at < end; at++) if (reportedVerbs.has(wordAt(laid, at))) return from;
  return null;
}

/** "Selon Dupont, …", "…, so Lotse." */
function bySource(laid: LaidBlock, { start, end }: Clause, cast: ToldCast, words: TellingWords): Report | null {
  const opening = namedSource(laid, start, end, words) ?? sourceBehindName(laid, start, words);
  if (opening) return { from: behindRole(laid, opening, end, cast), to: end, voice: opening.person };
  for (let at = Math.max(start + leastWords, end - maxSource); at < end; at++) {
    const named = wordAt(laid, at) === ',' ? namedSource(laid, at + 1, end, words) : null;
    if (named) return { from: start, to: at, voice: named.person };
  }
  return null;
}

interface NamedSource {
  readonly person: number;
  readonly last: number;
}

/** A name, a noun of a language that writes them so, or what stands before one. */
const mayOpenSource = (word: string, { articles, maleTitles, femaleTitles }: TellingWords) =>
  !/^\p{Ll}/u.test(word) ||
  [articles, maleTitles, femaleTitles].some((list) => list.has(word) || list.has(word.replace('’', "'").slice(0, 2)));

/** The person whom a source phrase at a place names; not one that as often says for whom something is: "pour". */
function namedSource(laid: LaidBlock, at: number, end: number, words: TellingWords): NamedSource | null {
  if (words.weakSources.has(wordAt(laid, at))) return null;
  // "So riet Dupont": no source.
  const isWord = words.sources.some((phrase) => phrase.length === 1 && phrase[0] === wordAt(laid, at));
  if (isWord && !mayOpenSource(laid.tokens[at + 1]?.text ?? '', words)) return null;
  const reference = sourceReference(laid, at, end, words)?.reference;
  if (reference?.kind !== 'person') return null;
  for (let place = at + 1; place < Math.min(end, at + maxSource); place++) {
    const named = personAt(laid, place);
    if (named?.person === reference.person) return named;
    if (verbFrom(laid.tokens, place, words)) return null;
  }
  return null;
}

/** "Lotse zufolge ist …" */
function sourceBehindName(laid: LaidBlock, at: number, words: TellingWords): NamedSource | null {
  const named = personAt(laid, at);
  if (!named || isGoverned(laid, named, words) || !words.sourcesBehind.has(wordAt(laid, named.last + 1))) return null;
  return { person: named.person, last: named.last + 1 };
}

/** Behind the name, what its bearer is, and the comma that sets both off. */
function behindRole(laid: LaidBlock, { person, last }: NamedSource, end: number, cast: ToldCast): number {
  const nameEnd = laid.tokens[last]?.end ?? 0;
  const role = cast.people[person]?.roles.find(
    ({ span }) => span.block === laid.block.index && span.start > nameEnd && span.start - nameEnd < maxSource,
  );
  let at = last + 1;
  while (role && at < end && (laid.tokens[at]?.start ?? 0) < role.span.end) at++;
  if (wordAt(laid, at) === '(') while (at < end && wordAt(laid, at - 1) !== ')') at++;
  return wordAt(laid, at) === ',' ? at + 1 : at;
}
