import type { Article } from '@/utils/model/article';

/** What tells the texts of an article apart, so that they need not be kept twice. */
export interface TextMarks {
  /** Of headline and text: two devices that saved the same page have the same text. */
  readonly text: string;
  /** Of all that was read of the page. */
  readonly whole: string;
}

/** The marks of an article in the words of its page. */
export const marksOf = (article: Article): TextMarks => ({
  text: markOf([article.title, ...article.blocks.map(({ text }) => text)].join('\n')),
  whole: markOf(JSON.stringify(article)),
});

/** A mark of a text, 104 bits by two runs of a 52-bit hash (cyrb53): no secret, and seldom two of one article are alike. */
const markOf = (text: string): string => hash(text, 0) + hash(text, 0x9e3779b9);

function hash(text: string, seed: number): string {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return ((low >>> 0) * 0x200000 + (high >>> 11)).toString(36).padStart(11, '0');
}
