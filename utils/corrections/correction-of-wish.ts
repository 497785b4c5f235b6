import { selectQuote } from '@/utils/anchor/select-quote';
import type { Article, Span } from '@/utils/model/article';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import type { Digest, Speaker } from '@/utils/model/digest';
import type { QuoteSelector } from '@/utils/model/quote-selector';
import { findPerson } from './find-person';

interface Shown {
  readonly article: Pick<Article, 'blocks'>;
  readonly digest: Digest;
}

/** What the reader asks for, in the words of the article; null where its span holds none. `at`: ISO 8601, UTC. */
export function correctionOfWish(wish: CorrectionWish, shown: Shown, at: string): Correction | null {
  switch (wish.kind) {
    case 'not-person':
    case 'not-topic':
      return { ...wish, at };
    case 'field':
      return { ...wish, values: wish.values.map((value) => value.trim()).filter((value) => value !== ''), at };
    case 'cut': {
      const passage = wholeBlock(shown, wish.block);
      return passage && { kind: 'cut', passage, at };
    }
    case 'role': {
      const role = wish.span && wordsAt(shown, wish.span);
      return wish.span && !role ? null : { kind: 'role', name: wish.name, role, at };
    }
    case 'speaker': {
      const quote = wordsAt(shown, wish.span);
      return quote && { kind: 'speaker', quote, speaker: wish.speaker, at };
    }
    case 'speaker-in-text': {
      const [quote, named] = [wordsAt(shown, wish.span), wordsAt(shown, wish.named)];
      return quote && named && { kind: 'speaker', quote, speaker: speakerNamed(shown.digest, named.quote), at };
    }
  }
}

/** All words of a block; null where it has none. */
function wholeBlock({ article }: Shown, block: number): QuoteSelector | null {
  const texts = article.blocks.map(({ text }) => text);
  return selectQuote(texts, [{ block, start: 0, end: texts[block]?.length ?? 0 }]);
}

/** The words of a span without the space that was selected around them; null for none. */
function wordsAt({ article }: Shown, { block, start, end }: Span): QuoteSelector | null {
  const texts = article.blocks.map(({ text }) => text);
  const words = texts[block]?.slice(start, end) ?? '';
  const from = start + words.length - words.trimStart().length;
  return selectQuote(texts, [{ block, start: from, end: from + words.trim().length }]);
}

function speakerNamed({ people }: Digest, name: string): Speaker {
  const person = findPerson(people, name);
  return person ? { kind: 'person', name: person.name } : { kind: 'organisation', name };
}
