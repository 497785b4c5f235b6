import type { Highlight, SavedArticle } from '@/utils/model/saved-article';

const colours = ['yellow', 'green', 'blue', 'pink'] as const;

/** The article with the first words of each of its first paragraphs highlighted, a note on every second of them, and one on the whole. */
export function withHighlights(saved: SavedArticle): SavedArticle {
  const highlights = saved.article.blocks.slice(0, colours.length).map(
    ({ text }, block): Highlight => ({
      id: `h${block}`,
      quote: text.slice(0, 60),
      prefix: '',
      suffix: text.slice(60, 90),
      colour: colours[block] ?? 'yellow',
      note: block % 2 === 0 ? 'To be asked about on Thursday, and to be compared with what the board said.' : null,
      createdAt: saved.savedAt,
    }),
  );
  return { ...saved, highlights, note: 'What the council had said before the flood is in the file of 2024.' };
}
