import type { Token } from '@/utils/text/tokens';
import type { TellingWords } from '../language/telling-words';
import type { ProseBlock } from '../prose';
import { type TellingVerb, tellingVerbAt, verbFrom } from './telling-verb';
import { tokenAt } from './token-range';
import { isPersonNoun, pronounReference } from './told/told-words';

/** Words of the narrator inside speech: ", dit-elle.", "— dijo Pérez —". UTF-16 units into the block's text. */
export interface Narration {
  /** Where the speech before it ends. */
  readonly start: number;
  /** Where speech may go on. */
  readonly end: number;
  /** It ends with a dash of its own, or with its sentence, or in the middle of a sentence. */
  readonly kind: 'dash' | 'sentence' | 'comma';
}

/** Words of the narrator inside speech at most, and of what a comma in it sets off. */
const maxWords = 28;
const maxApposition = 12;
/** Of a sentence that ends with its verb, words at most. */
const maxBeforeVerb = 14;

const isDash = (text: string) => /^[–—―‒-]$/.test(text);

/** A block in which a narrator's words are looked for. */
export interface NarratedBlock {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where sentences end. */
  readonly ends: ReadonlySet<number>;
}

/** Laid out once for all that is quoted in it. */
export const narratedBlock = ({ text, sentences }: ProseBlock): NarratedBlock => ({
  text,
  tokens: sentences.flatMap((sentence) => sentence.tokens),
  ends: new Set(sentences.map(({ end }) => end)),
});

/** The narrator's words between two places of a block, in order. */
export function narrations(
  block: NarratedBlock,
  from: number,
  to: number,
  words: TellingWords,
  isDashed = false,
): Narration[] {
  const { tokens } = block;
  const found: Narration[] = [];
  for (let at = tokenAt(block, from + 1); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end >= to) break;
    if (!/^[,–—―‒!?…-]$/.test(token.text) || token.start <= from + 1) continue;
    const narration = narrationAt(at, { ...block, to, isDashed }, words);
    if (!narration) continue;
    found.push(narration);
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? to) < narration.end) at++;
  }
  return found;
}

/** Where narration is looked for. */
interface Stretch extends NarratedBlock {
  readonly to: number;
  /** A dash opened it, so that a comma and a verb of saying are the narrator's. */
  readonly isDashed: boolean;
}

/** The narrator's words behind the mark at a token; null where speech goes on. */
function narrationAt(mark: number, stretch: Stretch, words: TellingWords): Narration | null {
  const { tokens, to } = stretch;
  const verb = tellingVerbAt(tokens, mark + 1, words);
  if (!verb) return words.mayEndWithVerb && stretch.isDashed ? narrationEndingWithVerb(mark, stretch, words) : null;
  if ((tokens[verb.to - 1]?.end ?? to) > to) return null;
  // "Kommer du? Frågar man" is no narrator's; "— Y dijo" neither.
  return /^\p{Lu}/u.test(tokens[mark + 1]?.text ?? '') ? null : narrationFrom(mark, verb, stretch, words);
}

/** ", johtaja Anna Virtanen sanoo.": from a comma to the end of its sentence, which is a verb of saying, with its subject between. */
function narrationEndingWithVerb(mark: number, { tokens, ends, to }: Stretch, words: TellingWords): Narration | null {
  const opening = tokens[mark];
  if (opening?.text !== ',' || words.negations.has((tokens[mark + 1]?.text ?? '').toLowerCase())) return null;
  let hasSubject = false;
  for (let at = mark + 1; at < Math.min(tokens.length, mark + maxBeforeVerb); at++) {
    const token = tokens[at];
    const lower = token?.text.toLowerCase() ?? '';
    if (!token?.isWord || token.end > to || words.that.has(lower)) return null;
    const last = tokens[at + 1];
    const endsHere = !last || ends.has(token.end) || (!last.isWord && ends.has(last.end));
    if (endsHere && hasSubject && verbFrom(tokens, at, words))
      return {
        start: opening.start,
        end: last && !last.isWord && last.end <= to ? last.end : token.end,
        kind: 'sentence',
      };
    if (endsHere) return null;
    hasSubject ||= mayBeSubject(token.text, words);
  }
  return null;
}

/** A name, a pronoun, or a noun for a person. */
const mayBeSubject = (word: string, words: TellingWords) =>
  /^\p{Lu}/u.test(word) || pronounReference(word.toLowerCase(), words) !== null || isPersonNoun(word, words);

function narrationFrom(
  mark: number,
  verb: TellingVerb,
  { tokens, ends, to, text, isDashed }: Stretch,
  words: TellingWords,
): Narration | null {
  const opening = tokens[mark];
  if (!opening) return null;
  const isSetOff = isDash(opening.text);
  const next = tokens[verb.to]?.text ?? '';
  // ", dit que": a clause of the speech itself.
  if (!isSetOff && (words.that.has(next.toLowerCase()) || !(isDashed || tellsSubject(next, verb, words)))) return null;
  const start = /^[,–—―‒-]$/.test(opening.text) ? opening.start : opening.end;
  let comma: Token | null = null;
  for (let at = verb.to; at < Math.min(tokens.length, verb.to + maxWords); at++) {
    const token = tokens[at];
    if (!token || token.start >= to) break;
    if (isDash(token.text) && (isSetOff || comma === null))
      return { start, end: behindMarks(text, token.end), kind: 'dash' };
    if (ends.has(token.end) || token.end >= to) return { start, end: token.end, kind: 'sentence' };
    if (token.text !== ',') continue;
    if (isSetOff) {
      comma ??= token;
      continue;
    }
    if (verb.pronoun !== null || !endsSoon(tokens, at, ends, to)) return { start, end: token.end, kind: 'comma' };
    comma ??= token;
  }
  return comma && !isSetOff ? { start, end: comma.end, kind: 'comma' } : null;
}

/** "—dijo Ruiz—. B": the mark of the speech before it. */
const behindMarks = (text: string, at: number) => at + (/^[.,;:]?/.exec(text.slice(at, at + 1))?.[0].length ?? 0);

/** A name, an article or a pronoun behind the verb, or as a part of it. */
function tellsSubject(next: string, verb: TellingVerb, words: TellingWords): boolean {
  const lower = next.toLowerCase().replace('’', "'");
  const elided = lower.slice(0, lower.indexOf("'") + 1);
  return (
    verb.pronoun !== null ||
    verb.gender !== null ||
    /^\p{Lu}/u.test(next) ||
    [words.articles, words.indefinites, words.malePronouns, words.femalePronouns, words.otherPronouns].some(
      (list) => list.has(lower) || (elided !== '' && list.has(elided)),
    )
  );
}

/** ", maire de Lille.": what the comma sets off ends with the sentence. */
function endsSoon(tokens: readonly Token[], comma: number, ends: ReadonlySet<number>, to: number): boolean {
  for (let at = comma + 1; at <= comma + maxApposition; at++) {
    const token = tokens[at];
    if (!token || token.start >= to) return true;
    if (ends.has(token.end)) return true;
    if (/^[,;:–—]$/.test(token.text)) return false;
  }
  return false;
}
