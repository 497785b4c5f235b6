import type { Block } from '@/utils/model/article';
import { foldSpace } from '@/utils/text/fold';

/** The page's own statement of its text (JSON-LD articleBody) as paragraphs: one a line, or all in one. */
export function statedBlocks(statedBody: string): Block[] {
  return statedBody
    .split(/\n+/)
    .map(foldSpace)
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', text, marks: [] }));
}
