import type { Token } from '@/utils/text/tokens';
import type { TellingWords } from '../language/telling-words';

/** A verb of saying by its tokens, `to` exclusive, and whom its ending says it tells of. */
export interface TellingVerb {
  readonly from: number;
  readonly to: number;
  /** A pronoun that is part of it: "dit-elle". `neutral`: several, or nobody. */
  readonly pronoun: 'male' | 'female' | 'neutral' | null;
  /** By its ending: "powiedziała". */
  readonly gender: 'male' | 'female' | null;
}

/** Words between the place and its verb at most: "s'est également". */
const maxFillers = 3;
/** Words between auxiliary and participle, and between verb and particle, at most. */
const maxToParticiple = 4;
const maxToParticle = 14;

const lower = (tokens: readonly Token[], at: number) => (tokens[at]?.text ?? '').toLowerCase().replace('’', "'");

/** The verb of saying that stands at a token, or behind a few words that say nothing there; null where there is none. */
export function tellingVerbAt(tokens: readonly Token[], at: number, words: TellingWords): TellingVerb | null {
  for (let from = at; from <= at + maxFillers; from++) {
    const word = lower(tokens, from);
    const verb = verbFrom(tokens, from, words);
    if (verb) return verb;
    if (!words.fillers.has(word)) return null;
  }
  return null;
}

/** The same at the very token. */
export function verbFrom(tokens: readonly Token[], from: number, words: TellingWords): TellingVerb | null {
  const phrase = phraseAt(tokens, from, words);
  if (phrase > 0) return { from, to: from + phrase, pronoun: null, gender: null };
  const { word, pronoun } = withoutTail(withoutElision(lower(tokens, from), words), words);
  const gender = genderOfEnding(word, words);
  if (words.splitVerbs.has(word) && particleBehind(tokens, from, words) < 0) return null;
  if (words.verbs.has(word)) return { from, to: from + 1, pronoun, gender };
  if (words.isVerbLast && words.participles.has(word)) return { from, to: from + 1, pronoun, gender };
  if (!words.auxiliaries.has(word)) return null;
  return withParticiple(tokens, from, { pronoun, gender }, words);
}

/** "a déclaré", "hat … gesagt": an auxiliary at `from` with the participle behind it. */
function withParticiple(
  tokens: readonly Token[],
  from: number,
  { pronoun, gender }: Pick<TellingVerb, 'pronoun' | 'gender'>,
  words: TellingWords,
): TellingVerb | null {
  let meant = pronoun;
  const reach = words.isParticipleLast ? maxToParticle : maxToParticiple;
  for (let at = from + 1; at <= from + reach; at++) {
    const next = lower(tokens, at);
    // "a t-elle dit": the pronoun is no part of the auxiliary.
    meant ??= withoutTail(`-${next}`, words).word === '' ? withoutTail(`-${next}`, words).pronoun : null;
    const length = words.participles.has(next) ? 1 : phraseAt(tokens, at, words);
    // Where the participle comes last the subject stands between the two.
    if (length > 0) return { from, to: words.isParticipleLast ? from + 1 : at + length, pronoun: meant, gender };
    const isOver = words.isParticipleLast ? /^[.;:!?„“”«»"]$/.test(next) : /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (isOver || (!words.isParticipleLast && !tokens[at]?.isWord)) return null;
  }
  return null;
}

/** How many tokens the verb of several words at a place has, 0 where none stands there. */
function phraseAt(tokens: readonly Token[], at: number, { phrasalVerbs }: TellingWords): number {
  const first = lower(tokens, at);
  const found = phrasalVerbs.find(
    (phrase) => phrase[0] === first && phrase.every((word, i) => word === lower(tokens, at + i)),
  );
  return found?.length ?? 0;
}

function particleBehind(tokens: readonly Token[], verb: number, { particles }: TellingWords): number {
  for (let at = verb + 1; at <= verb + maxToParticle && at < tokens.length; at++) {
    if (/^[.;!?„“«»"]$/.test(tokens[at]?.text ?? '')) return -1;
    if (particles.has(lower(tokens, at)) && !/^\p{L}/u.test(tokens[at + 1]?.text ?? '')) return at;
  }
  return -1;
}

/** "s'est": the word behind what is left out of the one before it. */
const withoutElision = (word: string, { fillers }: TellingWords) => {
  const cut = word.indexOf("'");
  return cut > 0 && fillers.has(word.slice(0, cut + 1)) ? word.slice(cut + 1) : word;
};

function withoutTail(word: string, { maleTails, femaleTails, otherTails }: TellingWords) {
  if (!word.includes('-')) return { word, pronoun: null };
  const kinds = [
    ['male', maleTails],
    ['female', femaleTails],
    ['neutral', otherTails],
  ] as const;
  let best: { word: string; pronoun: TellingVerb['pronoun'] } = { word, pronoun: null };
  for (const [pronoun, tails] of kinds) {
    for (const tail of tails) {
      const bare = word.slice(0, word.length - tail.length);
      if (word.endsWith(tail) && bare.length < best.word.length) best = { word: bare, pronoun };
    }
  }
  return best;
}

function genderOfEnding(word: string, { maleEndings, femaleEndings }: TellingWords): TellingVerb['gender'] {
  if ([...femaleEndings].some((ending) => word.endsWith(ending))) return 'female';
  return [...maleEndings].some((ending) => word.endsWith(ending)) ? 'male' : null;
}
