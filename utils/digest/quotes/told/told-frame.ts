import type { TellingWords } from '../../language/telling-words';
import type { Phrases } from '../../language/words';
import type { SpeakerReference } from '../speaker-reference';
import { type LaidBlock, wordAt } from '../speech-block';
import { type TellingVerb, tellingVerbAt, verbFrom } from '../telling-verb';
import { isGoverned, personAt } from './told-names';
import { firstSubject, nounBefore, subjectBefore } from './told-subject';
import { subjectBehind } from './told-subject-behind';
import { inList, pronounReference } from './told-words';

/** How the text tells who says a quotation. */
export interface ToldFrame {
  /** Null: somebody does, and the text does not say who: the verb has no subject. */
  readonly reference: SpeakerReference | null;
  /** By the ending of the verb. */
  readonly gender: 'male' | 'female' | null;
  /** Nobody said it: "n'a pas dit". */
  readonly isDenied: boolean;
}

/** A quotation's tokens with its marks, `to` exclusive, and where the quotations beside it end and begin. */
export interface QuotedTokens {
  readonly from: number;
  readonly to: number;
  readonly previousTo: number;
  readonly nextFrom: number;
}

/** Tokens behind a quotation up to the verb that tells who says it, at most. */
const maxToVerb = 8;
/** Tokens of a sentence in which a frame is looked for. */
const maxClause = 80;
/** Tokens of a line that names who speaks at most: "Plainte d'Anne Duval :". */
const shortLead = 7;

/** Who says a quotation by its sentence; null where no verb, source or colon tells. */
export function toldFrame(block: LaidBlock, quoted: QuotedTokens, words: TellingWords): ToldFrame | null {
  const bracketed = wordAt(block, quoted.from - 1) === '(' ? personAt(block, quoted.from - 2) : null;
  if (bracketed) return plain({ kind: 'person', person: bracketed.person });
  const isContrast = isContrasted(block, quoted, words);
  const leading = isContrast || wordAt(block, quoted.from - 1) === ':' ? frameBefore(block, quoted, words) : null;
  if (leading && (isContrast || isClear(leading))) return leading;
  return frameBehind(block, quoted, words) ?? frameBefore(block, quoted, words) ?? frameTrailing(block, quoted, words);
}

/** Names somebody, or says that nobody said it: enough for what leads up to a colon to tell of what follows. */
const isClear = ({ isDenied, reference }: ToldFrame) => isDenied || isSomebody(reference);

const isSomebody = (reference: SpeakerReference | null) =>
  reference?.kind === 'person' || reference?.kind === 'pronoun';

/** "Während Dupont sagte, „…“, widersprach Müller": what the clause begins with tells. */
function isContrasted(block: LaidBlock, { from, previousTo }: QuotedTokens, { contrasts }: TellingWords): boolean {
  const opening = block.firstOf[block.sentenceOf[from] ?? 0] ?? 0;
  return opening >= previousTo && contrasts.has(wordAt(block, opening));
}

const plain = (reference: SpeakerReference | null, gender: ToldFrame['gender'] = null): ToldFrame => ({
  reference,
  gender,
  isDenied: false,
});

/** « …, dit-elle », « … » a déclaré Anne Dupont, „…“, so Dupont. */
function frameBehind(block: LaidBlock, quoted: QuotedTokens, words: TellingWords): ToldFrame | null {
  const { to, nextFrom } = quoted;
  let at = to;
  while (at < nextFrom && /^[,–—―‒-]$/.test(wordAt(block, at))) at++;
  const isSetOff = at > to;
  const owned = isSetOff ? null : ownedBehind(block, to, nextFrom, words);
  if (owned || (!isSetOff && beginsAnew(block, to))) return owned;
  const end = clauseEnd(block, at, nextFrom);
  const source = sourceReference(block, at, end, words);
  if (source) return plain(source.reference);
  const isHalf = !isSetOff && isHalfSentence(block, quoted.from, words);
  const verb = isHalf ? null : tellingVerbAt(block.tokens, at, words);
  if (verb && verb.to <= end) return withVerb(block, quoted, verb, end, words);
  const inverted = isSetOff ? subjectBehindWord(block, at, end, words) : null;
  if (inverted) return plain(inverted);
  const later = isHalf ? null : laterVerb(block, at, end, words);
  if (later && words.isVerbLast) return withVerb(block, quoted, later, end, words);
  if (later) {
    const reference = subjectBefore(block, at, later, words) ?? subjectBehind(block, later.to, end, words);
    return isSetOff || reference?.kind === 'person' ? plain(reference, later.gender) : null;
  }
  return words.sourcesBehind.size > 0 ? sourceBehind(block, at, end, words) : null;
}

/** "« … » Con estas palabras Dupont dijo adiós": the next sentence says whose the words were. */
function ownedBehind(block: LaidBlock, to: number, nextFrom: number, words: TellingWords): ToldFrame | null {
  const from = wordAt(block, to) === '.' ? to + 1 : to;
  const length = sourceAt(block, from, words.wordsBefore);
  const subject = length > 0 ? firstSubject(block, from + length, clauseEnd(block, from, nextFrom), words) : null;
  return subject && plain(subject);
}

/** A new sentence behind a whole one tells of something else. */
function beginsAnew(block: LaidBlock, to: number): boolean {
  const last = block.tokens[to - 2]?.text ?? '';
  return /^[.!?…]$/.test(last) && /^\p{Lu}/u.test(block.tokens[to]?.text ?? '');
}

/** "… que « personnes du parti » alertent": half a sentence is part of the narrator's. */
function isHalfSentence(block: LaidBlock, from: number, words: TellingWords): boolean {
  const opening = block.tokens[from];
  const first = opening?.isWord ? opening : block.tokens[from + 1];
  return !words.isVerbLast && /^\p{Ll}/u.test(first?.text ?? '');
}

/** The verb of „…“, wie Dupont sagte. / ”…”, Dupont säger: some words behind the quotation, in the same clause. */
function laterVerb(block: LaidBlock, from: number, end: number, words: TellingWords): TellingVerb | null {
  for (let at = from; at < Math.min(end, from + maxToVerb); at++) {
    const word = wordAt(block, at);
    if (/^[,;:.]$/.test(word) || words.contrasts.has(word)) return null;
    const verb = verbFrom(block.tokens, at, words);
    if (verb) return verb;
  }
  return null;
}

/** „…“, spottet Dupont: whatever the verb, right behind it stands who speaks. */
function subjectBehindWord(block: LaidBlock, from: number, end: number, words: TellingWords): SpeakerReference | null {
  // "se queja Dupont"
  const at = inList(words.fillers, wordAt(block, from)) ? from + 1 : from;
  const word = wordAt(block, at);
  const isSmall = [
    words.governors,
    words.that,
    words.contrasts,
    words.articles,
    words.indefinites,
    words.negations,
    words.fillers,
  ].some((list) => inList(list, word));
  if (words.isVerbLast || isSmall || block.mentions[at] || !/^\p{Ll}{3,}/u.test(block.tokens[at]?.text ?? ''))
    return null;
  const next =
    personAt(block, at + 1) ?? (/^\p{L}{1,5}\.?$/u.test(wordAt(block, at + 1)) ? personAt(block, at + 2) : null);
  if (next && at + 1 < end) return isGoverned(block, next, words) ? null : { kind: 'person', person: next.person };
  return pronounReference(wordAt(block, at + 1), words);
}

/** NAME zufolge: the name before a word that makes it the source. */
function sourceBehind(block: LaidBlock, from: number, end: number, words: TellingWords): ToldFrame | null {
  for (let at = from; at < Math.min(end, from + maxToVerb); at++) {
    const named = words.sourcesBehind.has(wordAt(block, at)) ? personAt(block, at - 1) : null;
    if (named) return plain({ kind: 'person', person: named.person });
  }
  return null;
}

function withVerb(
  block: LaidBlock,
  { from, previousTo }: QuotedTokens,
  verb: TellingVerb,
  end: number,
  words: TellingWords,
): ToldFrame {
  if (isDenied(block, verb, words)) return { reference: null, gender: verb.gender, isDenied: true };
  if (verb.pronoun) {
    return plain({ kind: 'pronoun', gender: verb.pronoun }, verb.gender);
  }
  if (words.isVerbLast) {
    const behind = words.participles.has(wordAt(block, verb.to - 1)) ? subjectBehind(block, verb.to, end, words) : null;
    if (behind?.kind === 'person') return plain(behind);
    const start = Math.max(block.firstOf[block.sentenceOf[from] ?? 0] ?? 0, previousTo);
    return plain(firstSubject(block, start, from, words));
  }
  return plain(subjectBehind(block, verb.to, end, words), verb.gender);
}

/** Dupont a dit : « … », NAME: «…», Selon Dupont, « … ». */
function frameBefore(block: LaidBlock, { from, previousTo }: QuotedTokens, words: TellingWords): ToldFrame | null {
  const sentence = block.sentenceOf[from] ?? 0;
  const isAfterColon = wordAt(block, from - 1) === ':';
  const own = block.firstOf[isAfterColon ? (block.sentenceOf[from - 1] ?? sentence) : sentence] ?? 0;
  const start = Math.max(own, previousTo, from - maxClause);
  let isSaidByNobody = false;
  for (let at = from - 1; at >= start; at--) {
    const source = sourceReference(block, at, from, words);
    if (source) return plain(source.reference);
    const verb = block.mentions[at] || block.isQuoted[at] ? null : beforeQuotation(block, at, from, words);
    if (!verb || verb.to > from) continue;
    isSaidByNobody = isDenied(block, verb, words);
    // "affirme qu'il aurait dit": the verb before it tells.
    if (isSaidByNobody) continue;
    return plain(subjectAround(block, start, verb, from, words), verb.gender);
  }
  if (isSaidByNobody) return { reference: null, gender: null, isDenied: true };
  return isAfterColon ? namedBeforeColon(block, start, from - 1, words) : null;
}

/** "Anne Duval, la ministre : « … »": the name nearest to a colon that no verb goes with; null where none stands from `start` on. */
function namedBeforeColon(block: LaidBlock, start: number, colon: number, words: TellingWords): ToldFrame | null {
  for (let at = colon - 1; at >= start; at--) {
    const named = personAt(block, at);
    if (!named) continue;
    // "Plainte d'Anne Duval : « … »"
    const isShortLead = named.last === colon - 1 && colon - start < shortLead;
    if (isShortLead || !isGoverned(block, named, words)) return plain({ kind: 'person', person: named.person });
    at = named.from;
  }
  return null;
}

/** A verb of saying, or right before the colon an infinitive of one. */
function beforeQuotation(block: LaidBlock, at: number, from: number, words: TellingWords): TellingVerb | null {
  const isInfinitive = words.infinitives.has(wordAt(block, at)) && wordAt(block, at + 1) === ':' && at + 2 === from;
  if (isInfinitive) return { from: at, to: at + 1, pronoun: null, gender: null };
  return verbFrom(block.tokens, at, words);
}

/** Before the verb where a name stands right there, else behind it, else further before it. */
function subjectAround(
  block: LaidBlock,
  start: number,
  verb: TellingVerb,
  end: number,
  words: TellingWords,
): SpeakerReference | null {
  if (verb.pronoun) return { kind: 'pronoun', gender: verb.pronoun };
  // "Gefragt von Müller, sagte Dupont: …"
  const isLed =
    personAt(block, verb.from - 1) ?? (wordAt(block, verb.from - 1) === ',' && personAt(block, verb.from - 2));
  const follows = words.isVerbSecond && !isLed ? personAt(block, verb.to) : null;
  if (follows) return { kind: 'person', person: follows.person };
  const before = subjectBefore(block, start, verb, words);
  if (before) return before;
  const behind = subjectBehind(block, verb.to, end, words);
  if (behind && behind.kind !== 'noun' && isInverted(block, verb, words)) return behind;
  const noun = nounBefore(block, start, verb.from, words);
  // "Ha aggiunto alcuni dettagli": an object, where the subject may be left out.
  const isObject =
    words.isSubjectDropped && behind?.kind === 'noun' && !behind.words.some((word) => words.personNouns.has(word));
  return noun ?? (isObject ? null : behind);
}

/** "Am Montag sagte Dupont": what stands right behind the verb is its subject. */
function isInverted(block: LaidBlock, verb: TellingVerb, words: TellingWords): boolean {
  for (let at = verb.to; at < verb.to + 7; at++) {
    if (personAt(block, at) || pronounReference(wordAt(block, at), words)) return true;
    if (words.governors.has(wordAt(block, at)) || !block.tokens[at]?.isWord) return false;
  }
  return false;
}

/** Le plan est « … » et « … », a dit Dupont. */
function frameTrailing(block: LaidBlock, { to }: QuotedTokens, words: TellingWords): ToldFrame | null {
  const sentence = block.sentenceOf[Math.max(0, to - 1)];
  for (let at = to; at < Math.min(block.tokens.length, to + maxClause) && block.sentenceOf[at] === sentence; at++) {
    if (block.isQuoted[at] || !/^[,–—]$/.test(wordAt(block, at))) continue;
    const end = clauseEnd(block, at + 1, block.tokens.length);
    const source = sourceReference(block, at + 1, end, words);
    if (source) return plain(source.reference);
    const verb = tellingVerbAt(block.tokens, at + 1, words);
    if (!verb || block.isQuoted[verb.from]) continue;
    const reference = verb.pronoun
      ? ({ kind: 'pronoun', gender: verb.pronoun } as const)
      : subjectBehind(block, verb.to, end, words);
    if (reference) return plain(reference, verb.gender);
  }
  return null;
}

/** Whom the source phrase at a place names; null where none stands there, or one that only a name makes a source: "pour". */
export function sourceReference(
  block: LaidBlock,
  at: number,
  end: number,
  words: TellingWords,
): { reference: SpeakerReference | null } | null {
  const length = sourceAt(block, at, words.sources);
  if (length === 0) return null;
  const reference = subjectBehind(block, at + length, end, words, true);
  return isSomebody(reference) || !words.weakSources.has(wordAt(block, at)) ? { reference } : null;
}

/** How many tokens the source phrase at a place has, 0 where none stands there. */
function sourceAt(block: LaidBlock, at: number, sources: Phrases): number {
  const found = sources.filter((phrase) => phrase.every((word, i) => wordAt(block, at + i).replace('’', "'") === word));
  return Math.max(0, ...found.map((phrase) => phrase.length));
}

/** The end of the sentence, or where the next quotation begins. */
function clauseEnd(block: LaidBlock, from: number, nextFrom: number): number {
  const sentence = block.sentenceOf[from];
  let end = from;
  while (end < nextFrom && block.sentenceOf[end] === sentence && end - from < maxClause) end++;
  return end;
}

/** Nobody said it: "n'a pas dit", "wenn er sagt". */
export function isDenied(block: LaidBlock, verb: TellingVerb, { negations }: TellingWords): boolean {
  for (let at = verb.from - 2; at <= verb.to; at++) {
    if (!block.isQuoted[at] && !block.mentions[at] && inList(negations, wordAt(block, at))) return true;
  }
  return false;
}
