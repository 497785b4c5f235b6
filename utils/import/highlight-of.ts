import { cleanText } from '@/utils/export/clean-text';
import type { Article } from '@/utils/model/article';
import type { Highlight } from '@/utils/model/saved-article';
import type { ImportTools } from './import-tools';

/** How much of the text around a passage goes with it, so that it is found again. */
const contextChars = 32;

/** A passage another program had marked, with what stands around it in the text where it is found there; null if it is no text. */
export function highlightOf(
  quote: unknown,
  note: unknown,
  createdAt: string | null,
  index: number,
  article: Article | null,
  tools: ImportTools,
): Highlight | null {
  const passage = typeof quote === 'string' ? cleanText(quote).trim() : '';
  if (passage === '') return null;
  const text = article?.blocks.find((block) => block.text.includes(passage))?.text ?? '';
  const start = text.indexOf(passage);
  const end = start + passage.length;
  const remark = typeof note === 'string' ? cleanText(note).trim() : '';
  return {
    id: `imported-${index + 1}`,
    quote: passage,
    prefix: start < 0 ? '' : text.slice(Math.max(0, start - contextChars), start),
    suffix: start < 0 ? '' : text.slice(end, end + contextChars),
    colour: 'yellow',
    note: remark === '' ? null : remark,
    createdAt: createdAt ?? tools.now.toISOString(),
  };
}
