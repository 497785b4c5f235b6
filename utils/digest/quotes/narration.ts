import type { Token } from '@/utils/text/tokens';
import type { TellingWords } from '../language/telling-words';
import type { ProseBlock } from '../prose';
import { type TellingVerb, tellingVerbAt } from './telling-verb';
import { tokenAt } from './token-range';

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
    const verb = tellingVerbAt(tokens, at + 1, words);
    if (!verb || (tokens[verb.to - 1]?.end ?? to) > to) continue;
    // "Kommer du? Frågar man" is no narrator's; "— Y dijo" neither.
    if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) continue;
    const narration = narrationFrom(at, verb, { ...block, to, isDashed }, words);
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
