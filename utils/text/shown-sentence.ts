import type { Block } from '@/utils/model/article';
import type { SummarySentence } from '@/utils/model/digest';

/** A sentence of a summary as it is shown: with an ellipsis where its last clause is left off. */
export function shownSentence({ text, span, whole }: Pick<SummarySentence, 'text' | 'span' | 'whole'>): string {
  return whole && span.end < whole.end ? `${text} …` : text;
}

/** The whole sentence of which only a part is shown; null where all of it is. */
export function wholeSentence({ whole }: Pick<SummarySentence, 'whole'>, blocks: readonly Block[]): string | null {
  return whole ? (blocks[whole.block]?.text.slice(whole.start, whole.end) ?? null) : null;
}
