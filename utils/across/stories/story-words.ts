import type { Article } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { unspacedCharacter } from '@/utils/text/scripts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** Text beyond this adds nothing to what a story is about, and an article of any length costs the same. */
const maxChars = 40_000;

/** The folded words of a text: cut at spaces, or by Intl.Segmenter where the script has none. */
export function storyWords(text: string): string[] {
  const folded = foldText(text.slice(0, maxChars));
  if (folded === '') return [];
  if (!unspacedCharacter.test(folded)) return folded.split(' ');
  return Array.from(segmenter.segment(folded), ({ segment }) => segment).filter((word) => word.trim() !== '');
}

/** What the article itself says: its paragraphs, headings, lists and block quotations, without pictures and embeds. */
export const storyParagraphs = (article: Article): string[] =>
  article.blocks.flatMap(({ type, text }) => (type === 'figure' || type === 'embed' || type === 'table' ? [] : [text]));
