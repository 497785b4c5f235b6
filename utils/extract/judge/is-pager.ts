import { findLowered, loweredAlternatives } from '@/utils/text/caseless';
import words from '../vocabulary/pager-words.json' with { type: 'json' };

/** Links to the pages of an article and places in a slide show are short (characters). */
const maxChars = 90;
const pager = new RegExp(
  `^(?:\\p{L}+\\s)?\\d{1,3}\\s?(?:/|${loweredAlternatives(words)})\\s?\\d{1,3}(?![\\p{L}\\d.,])`,
  'u',
);

/** True for "Page 1 of 3: 1 2 3" and "4 / 24": where one is among the parts, no part of the text. */
export const isPager = (text: string): boolean =>
  text.length <= maxChars && findLowered(text, pager) !== null && !/[.!?]$/.test(text);
