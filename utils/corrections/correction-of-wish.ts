import { selectQuote } from '@/utils/anchor/select-quote';
import type { Article } from '@/utils/model/article';
import type { Correction, CorrectionWish } from '@/utils/model/correction';

/** What the reader asks for, in the words of the article; null where its span holds none. `at`: ISO 8601, UTC. */
export function correctionOfWish(wish: CorrectionWish, { blocks }: Article, at: string): Correction | null {
  const texts = blocks.map(({ text }) => text);
  switch (wish.kind) {
    case 'not-person':
    case 'not-topic':
      return { ...wish, at };
    case 'role': {
      const role = wish.span && selectQuote(texts, [wish.span]);
      return wish.span && !role ? null : { kind: 'role', name: wish.name, role, at };
    }
    case 'speaker': {
      const quote = selectQuote(texts, [wish.span]);
      return quote && { kind: 'speaker', quote, speaker: wish.speaker, at };
    }
  }
}
