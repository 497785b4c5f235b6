import type { LanguagePack } from '../language/pack';
import type { ProseBlock } from '../prose';
import { narratedBlock, narrations } from './narration';
import type { QuotedStretch } from './scan-quote-marks';

const opening = /^\s*[–—―‒-]\s*(?=["“”«„'‘¿¡…(]*[\p{L}\p{N}])/u;
/** A hyphen opens speech with white space behind it, or where dashes set off who says it. */
const hyphen = /^\s*-(?!\s)/;

/**
 * What is said in a paragraph that opens with a dash: "– Q, säger NAME.", "—A —dijo NAME—. B"; none where the language
 * does not set speech so, or where the paragraph may be a point of a list.
 *
 * `isRunning`: the paragraph before it was speech of this kind.
 */
export function dashSpeech(
  block: ProseBlock,
  { quotation, telling }: LanguagePack,
  isRunning: boolean,
): readonly QuotedStretch[] | null {
  const { dashes } = quotation;
  const head = dashes && telling ? opening.exec(block.text) : null;
  if (!dashes || !telling || !head) return null;
  const end = block.text.trimEnd().length;
  const told = narrations(narratedBlock(block), head[0].length, end, telling, true);
  const isHyphen = hyphen.test(block.text);
  if (isHyphen && !told.some(({ kind }) => kind === 'dash')) return null;
  if (told.length === 0 && !dashes.isSpeechAlone && !isRunning) return null;
  const stretches: QuotedStretch[] = [];
  let start = head[0].length;
  for (const narration of told) {
    if (narration.start < start) continue;
    stretches.push({ start, end: narration.start, isOpen: false, isSingle: false });
    start = goesOnAt(block.text, narration.end, narration.kind, dashes.goesOn);
    if (start >= end) break;
  }
  if (start < end) stretches.push({ start, end, isOpen: false, isSingle: false });
  return stretches;
}

/** Where speech goes on behind the narrator's words; the end of the text where it does not. */
function goesOnAt(text: string, end: number, kind: 'dash' | 'sentence' | 'comma', goesOn: boolean): number {
  const behind = /^[.,;:]?\s*/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const dash = /^\s*[–—―‒-]\s*/.exec(text.slice(end, end + 6));
  if (dash) return end + dash[0].length;
  if (kind !== 'sentence') return end + behind;
  return goesOn ? end + behind : text.length;
}
