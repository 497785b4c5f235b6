import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { unspacedCharacter } from '@/utils/text/scripts';
import type { PhraseFile, PhraseList } from '../vocabulary/phrase-file';
import { phrasesOf } from '../vocabulary/phrases';
import { foldedOf } from './block-text';

/**
 * Where in a block the phrase stands: it is all the block says; the block's label, with a colon behind it; its first
 * words; anywhere else in it.
 */
type PhrasePlace = 'alone' | 'label' | 'opening' | 'within';

export interface FoundPhrase {
  readonly reason: RemovalReason;
  readonly place: PhrasePlace;
}

/** Blocks longer than this are the article, whatever they begin with or hold (folded characters). */
const maxStartChars = 240;
const maxHasChars = 320;

interface Start {
  readonly folded: string;
  readonly reason: RemovalReason;
  /** "Photo:" counts only with its colon: a sentence may begin with the word. */
  readonly isLabel: boolean;
  /** "(Photo" counts only with its bracket. */
  readonly isBracketed: boolean;
}

interface Inside {
  readonly folded: string;
  /** Place of its reason. */
  readonly order: number;
}

interface Phrases {
  readonly is: ReadonlyMap<string, RemovalReason>;
  /** By first word, so that a block looks at a handful only. */
  readonly starts: ReadonlyMap<string, readonly Start[]>;
  /** By first word as well; the place among the reasons decides where several are found. */
  readonly has: ReadonlyMap<string, readonly Inside[]>;
  /** Those whose words do not part, or that a particle may be written onto. */
  readonly hasUnparted: readonly (readonly [RegExp, number])[];
  readonly reasons: readonly RemovalReason[];
  /** Signs that open a block as a word would: "©". */
  readonly signs: ReadonlyMap<string, RemovalReason>;
}

/** Particles are written onto the word in these: a phrase ends where it ends. */
const joining = /[\p{Script=Hangul}\p{Script=Arabic}]/u;
const bracket = /^\s*[([（［【]/u;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * For comparing in scripts whose words do not part: there "文・" (text by) and "文" (the first character of the ministry of
 * education) differ by their punctuation only.
 */
const foldDense = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
const foldPhrase = (phrase: string): string => (unspacedCharacter.test(phrase) ? foldDense(phrase) : foldText(phrase));

const compiledOf = new Map<string, Phrases>();

/** Every language's, for pages that do not say theirs. */
const anyLanguage = '*';
/** Widgets are in English on pages in all languages: what they say as a whole block holds on any page. */
const widgetLanguage = 'en';

function phrasesFor(language: string | null): Phrases {
  const code = language?.split('-', 1)[0]?.toLowerCase() ?? '';
  const key = phrasesOf.has(code) ? code : anyLanguage;
  let compiled = compiledOf.get(key);
  if (!compiled) {
    const own = phrasesOf.get(key);
    compiled = compile(own ? [own, labelsOf(phrasesOf.get(widgetLanguage))] : [...new Set(phrasesOf.values())]);
    compiledOf.set(key, compiled);
  }
  return compiled;
}

function labelsOf(file: PhraseFile = {}): PhraseFile {
  const lists = Object.entries(file) as [RemovalReason, PhraseList][];
  return Object.fromEntries(lists.map(([reason, { is = [] }]) => [reason, { is }]));
}

function compile(files: readonly PhraseFile[]): Phrases {
  const is = new Map<string, RemovalReason>();
  const starts = new Map<string, Start[]>();
  const signs = new Map<string, RemovalReason>();
  const hasByReason = new Map<RemovalReason, string[]>();
  for (const file of files) {
    for (const [reason, list] of Object.entries(file) as [RemovalReason, PhraseList][]) {
      for (const phrase of list.is ?? []) is.set(foldText(phrase), reason);
      for (const phrase of list.starts ?? []) {
        const folded = foldPhrase(phrase);
        if (folded === '') signs.set(phrase.trim(), reason);
        const key = startKey(folded);
        starts.set(key, [
          ...(starts.get(key) ?? []),
          { folded, reason, isLabel: phrase.endsWith(':'), isBracketed: bracket.test(phrase) },
        ]);
      }
      hasByReason.set(reason, [...(hasByReason.get(reason) ?? []), ...(list.has ?? []).map(foldPhrase)]);
    }
  }
  const has = new Map<string, Inside[]>();
  const hasUnparted: [RegExp, number][] = [];
  for (const [order, list] of [...hasByReason.values()].entries()) {
    const unparted = list.filter(isUnparted);
    if (unparted.length) hasUnparted.push([new RegExp(unparted.map(bounded).join('|'), 'u'), order]);
    for (const folded of list) {
      const [word = ''] = folded.split(' ', 1);
      if (!isUnparted(folded)) has.set(word, [...(has.get(word) ?? []), { folded, order }]);
    }
  }
  return { is, starts, has, hasUnparted, reasons: [...hasByReason.keys()], signs };
}

const isUnparted = (folded: string): boolean => unspacedCharacter.test(folded) || joining.test(folded);

/** A phrase of a script whose words do not part stands anywhere; one that particles are written onto begins a word. */
const bounded = (folded: string): string =>
  unspacedCharacter.test(folded) ? escaped(folded) : `(?<= )${escaped(folded)}`;

/** Why a block that holds a phrase with the borders of its words is left out: "spende" is no part of "suspendiert". */
function insideOf(folded: string, unparted: string, { has, hasUnparted, reasons }: Phrases): RemovalReason | null {
  let first = reasons.length;
  let at = 0;
  for (const word of folded.split(' ')) {
    for (const one of has.get(word) ?? []) {
      const next = folded.charAt(at + one.folded.length);
      if (one.order < first && folded.startsWith(one.folded, at) && (next === '' || next === ' ')) first = one.order;
    }
    at += word.length + 1;
  }
  const padded = hasUnparted.length ? ` ${folded} ` : '';
  for (const [pattern, order] of hasUnparted) {
    if (order < first && (pattern.test(padded) || (unparted !== '' && pattern.test(unparted)))) first = order;
  }
  return reasons[first] ?? null;
}

/** Words do not part in Chinese and Japanese: the first character stands for the first word there. */
function startKey(folded: string): string {
  return unspacedCharacter.test(folded) ? folded.charAt(0) : (folded.split(' ', 1)[0] ?? '');
}

/** The phrase of clutter in a block, in the page's language (BCP 47; null where it states none); null where it says none. */
export function findPhrase(text: string, language: string | null): FoundPhrase | null {
  return phraseIn({ text }, language);
}

interface Worded {
  readonly text: string;
}

const foundIn = new WeakMap<Worded, { readonly language: string | null; readonly phrase: FoundPhrase | null }>();

/** The same for a block, which several rules ask about: worked out once. */
export function phraseOf(block: Worded, language: string | null): FoundPhrase | null {
  let found = foundIn.get(block);
  if (found?.language !== language) {
    found = { language, phrase: phraseIn(block, language) };
    foundIn.set(block, found);
  }
  return found.phrase;
}

function phraseIn(block: Worded, language: string | null): FoundPhrase | null {
  const { text } = block;
  if (text.length > maxHasChars) return null;
  const phrases = phrasesFor(language);
  const { is, starts, signs } = phrases;
  const sign = signs.get(text.charAt(0));
  if (sign) return { reason: sign, place: 'opening' };
  const folded = foldedOf(block);
  const whole = is.get(folded);
  if (whole) return { reason: whole, place: 'alone' };
  const unparted = unspacedCharacter.test(text) ? foldDense(text) : '';
  if (folded.length <= maxStartChars) {
    const label = foldText(/^[^:：]{0,60}(?=[:：])/u.exec(text)?.[0] ?? '');
    const candidates = [...(starts.get(startKey(folded)) ?? []), ...(starts.get(unparted.charAt(0)) ?? [])];
    const start = candidates.find((one) =>
      isOpening(one, { folded, unparted, label, isBracketed: bracket.test(text) }),
    );
    if (start) return { reason: start.reason, place: placeOf(start, folded, label) };
  }
  const inside = insideOf(folded, unparted, phrases);
  return inside && { reason: inside, place: 'within' };
}

function placeOf(start: Start, folded: string, label: string): PhrasePlace {
  if (folded === start.folded) return 'alone';
  return start.isLabel || label === start.folded ? 'label' : 'opening';
}

interface Opening {
  readonly folded: string;
  /** For scripts whose words do not part. */
  readonly unparted: string;
  /** What stands before the first colon. */
  readonly label: string;
  readonly isBracketed: boolean;
}

function isOpening(
  { folded: phrase, isLabel, isBracketed: wantsBracket }: Start,
  { folded, unparted, label, isBracketed }: Opening,
): boolean {
  if (wantsBracket && !isBracketed) return false;
  if (unspacedCharacter.test(phrase)) return unparted.startsWith(phrase);
  if (isLabel) return label === phrase;
  const next = folded.charAt(phrase.length);
  return folded.startsWith(phrase) && (next === '' || next === ' ' || joining.test(phrase));
}
