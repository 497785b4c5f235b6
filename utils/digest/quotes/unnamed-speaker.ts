import type { Speaker } from '@/utils/model/digest';
import { hasEnding } from '../language/inflection';
import type { PeopleWords } from '../language/people-words';
import { clue, cluesOf } from '../names/name-lists';
import { isAnyOwnerMark } from '../people/owner-marks';
import { isPluralHead, isRoleHead } from '../people/role-lexicon';
import { isFiniteVerb } from '../tags/part-of-speech';
import { type SpeechBlock, wordAt } from './speech-block';
import { isBreak, type Subject } from './subject-forms';

/** Tokens of "a spokeswoman for the Harbour Board of the Northern Isles" at most. */
const maxTokens = 14;

/**
 * Somebody whom the text brings in without a name, in its own words: "a friend", "a spokesman for the Harbour Board".
 *
 * Only where the phrase says that it is one of many ("a", "one of") or whose they are ("Dias's lawyer"): "the lawyer" is somebody
 * of the story whom we could not tell, and "his lawyer" says it of somebody the quotation alone does not name.
 */
export function unnamedSpeaker(speech: SpeechBlock, subject: Subject): Speaker | null {
  if (subject.reference.kind !== 'noun') return null;
  const { from } = subject;
  const to = endOfPhrase(speech, from);
  const head = headIn(speech, from, to);
  if (
    head === null ||
    !(speech.words.speech.indefinites.has(wordAt(speech, from)) || hasNamedOwner(speech, from, head))
  )
    return null;
  const [first, last] = [speech.tokens[from], speech.tokens[to - 1]];
  return first && last ? { kind: 'unnamed', name: speech.block.text.slice(first.start, last.end) } : null;
}

/** Whether somebody unnamed is meant by a noun said of them: "the spokesman", after "a spokesman for the Harbour Board". */
export function isSameUnnamed(speaker: Speaker | null, head: string): boolean {
  return (
    speaker?.kind === 'unnamed' &&
    speaker.name
      .toLowerCase()
      .split(/[^\p{L}\p{M}-]+/u)
      .includes(head)
  );
}

/** A speaker who may go on to speak; null for several whom nobody names, "some users". */
export function whoMayGoOn(speaker: Speaker | null, { roles, speech }: PeopleWords): Speaker | null {
  if (speaker?.kind !== 'unnamed') return speaker;
  const told = speaker.name.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  const isCounted = speech.indefinites.has(told[0] ?? '') && !roles.openers.has(told[0] ?? '');
  const isSeveral = isCounted || told.some((word) => isPluralHead(word, roles));
  return isSeveral ? null : speaker;
}

/** Behind the last token of the phrase that begins at `from`: at a mark, a verb, a clause, or what tells when. */
function endOfPhrase(speech: SpeechBlock, from: number): number {
  const { looseEnds } = speech.words.roles;
  let to = from;
  for (; to < Math.min(speech.tokens.length, from + maxTokens); to++) {
    if (speech.isQuoted[to] || speech.sentenceOf[to] !== speech.sentenceOf[from]) break;
    if (isBreak(wordAt(speech, to)) || /^[,–—]$/.test(wordAt(speech, to)) || (to > from && endsBefore(speech, to)))
      break;
  }
  while (to > from && (looseEnds.has(wordAt(speech, to - 1)) || speech.tags[to - 1] === 'ADV')) to--;
  return to;
}

/** At a verb, a clause, or what tells when. */
function endsBefore(speech: SpeechBlock, at: number): boolean {
  const { names, roles, speech: words } = speech.words;
  const word = wordAt(speech, at);
  const isGerund = speech.tags[at]?.startsWith('VERB:') && hasEnding(word, words.participleEndings);
  const isVerb = isFiniteVerb(speech.tags[at]) || isGerund || words.verbs.has(word);
  const isWhen = roles.times.has(word) || (cluesOf(word, names) & clue.calendar) !== 0;
  return !speech.mentions[at] && (isVerb || isWhen || words.clauseOpeners.has(word));
}

/** The first noun for somebody in the phrase that no other noun follows as its head: "friend" of "a family friend". */
function headIn(speech: SpeechBlock, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (speech.mentions[at] || speech.tags[at] === 'ADP') {
      // What a preposition governs is not who speaks; a name before the noun is whose they are.
      if (speech.tags[at] === 'ADP') return null;
      continue;
    }
    const word = wordAt(speech, at);
    const isNoun = isRoleHead(word, speech.words.roles) || speech.words.speech.unnamedNouns.has(word);
    // "a Partners in Health statement": part of a name.
    const isHead = isNoun && /^\p{Ll}/u.test(speech.tokens[at]?.text ?? '');
    const isOwner = isAnyOwnerMark(wordAt(speech, at + 1), speech.words.grammar);
    const isLast = at + 1 >= to || speech.tags[at + 1] !== 'NOUN';
    if (isHead && !isOwner && isLast) return at;
  }
  return null;
}

/** "Dias's lawyer", "Mr Dias's official spokesman". */
function hasNamedOwner(speech: SpeechBlock, from: number, head: number): boolean {
  for (let at = from; at < head; at++) {
    if (speech.mentions[at] && isAnyOwnerMark(wordAt(speech, at + 1), speech.words.grammar)) return true;
  }
  return false;
}
