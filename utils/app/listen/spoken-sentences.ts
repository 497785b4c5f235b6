import type { Article, Block, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { splitSentences } from '@/utils/text/sentences';

/** A sentence to be said, and where it stands. */
export interface SpokenSentence {
  readonly text: string;
  readonly span: Span;
}

/** What can be listened to. */
export type ListenedTo = 'summary' | 'article';

/** Sentences in the order they are said: those of the summary, or all of the text without code, tables and pictures. */
export function spokenSentences(article: Article, digest: Digest, what: ListenedTo): readonly SpokenSentence[] {
  if (what === 'summary') {
    return digest.summary.map(({ text, span, whole }) => {
      const spoken = whole ?? span;
      return { text: article.blocks[spoken.block]?.text.slice(spoken.start, spoken.end) ?? text, span: spoken };
    });
  }
  return article.blocks.flatMap((block, index) =>
    isSpoken(block)
      ? splitSentences(block.text, article.language).map(({ start, end }) => ({
          text: block.text.slice(start, end),
          span: { block: index, start, end },
        }))
      : [],
  );
}

const isSpoken = ({ type }: Block) => type !== 'code' && type !== 'table' && type !== 'figure' && type !== 'embed';
