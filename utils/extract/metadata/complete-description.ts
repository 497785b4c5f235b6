import { foldText } from '@/utils/text/fold';

const ellipsis = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\))$/u;
const endMark = /[.!?。！？؟…:]["”»“’')\]」』]*$/u;
const sentenceEnd = /[.!?؟…]["”»“’')\]]*(?=\s|$)|[。！？][」』]*/gu;
/** A standfirst that trails off by intention is short (characters). */
const minCutChars = 90;
/** So much of it has to stand in the paragraph it was cut from (folded characters). */
const minSharedChars = 30;

/**
 * The standfirst of the page's head, whole: one that was cut short goes on to the end of its sentence in the paragraph
 * that it was cut from; where no paragraph holds it, it is null. `texts` are those the page shows.
 */
export function completeDescription(stated: string | null, texts: readonly string[]): string | null {
  if (!stated) return null;
  const bare = stated.replace(ellipsis, '');
  const isMarked = bare !== stated;
  if (!isMarked && endMark.test(stated)) return stated;
  const start = foldText(bare);
  const source = start.length >= minSharedChars ? texts.find((text) => isLonger(text, start)) : undefined;
  if (source) return throughSentence(source, bare.length);
  return isMarked && stated.length >= minCutChars ? null : stated;
}

function isLonger(text: string, start: string): boolean {
  const folded = foldText(text);
  return folded.length > start.length && folded.startsWith(start);
}

/** The text down to the end of the sentence that holds the character at `from`. */
function throughSentence(text: string, from: number): string {
  for (const end of text.matchAll(sentenceEnd)) {
    const at = end.index + end[0].length;
    if (at >= from) return text.slice(0, at);
  }
  return text;
}
