import type { Article } from '@/utils/model/article';
import commonWords from './common-words.json' with { type: 'json' };
import { storyParagraphs, storyWords } from './story-words';

/** What an article is about: its weightiest words, by their stem, with a weight each; the squares of the weights add up to 1. */
export type StoryTerms = Readonly<Record<string, number>>;

const common = new Set(Object.values(commonWords).flatMap((list) => list.split(' ').flatMap(storyWords)));
/** Words of a story's core; what comes after says how it is told. */
const maxTerms = 40;
/** Where a word stands tells how much the story is about it. The headline and the lead name what happened to whom. */
const placeWeight = { title: 3, standfirst: 2, lead: 2, body: 1 };
/** Names, places and numbers are this much rarer than words, and so tell more. */
const properWeight = 1.5;
/** Inflected forms of one word mostly agree so far: overflowed, overflows. */
const stemChars = 6;

/** The terms of an article without the words of these people's names, which are compared by themselves. */
export function storyTerms(article: Article, people: readonly string[]): StoryTerms {
  const nameWords = new Set(people.flatMap(storyWords));
  const [lead = '', ...rest] = storyParagraphs(article);
  const proper = properWords([article.title, article.description ?? '', lead, ...rest]);
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of storyWords(text)) {
      if (common.has(word) || nameWords.has(word) || (word.length < 3 && !/\p{N}|\p{Lo}/u.test(word))) continue;
      const stem = /\p{N}/u.test(word) ? word : word.slice(0, stemChars);
      weights.set(stem, (weights.get(stem) ?? 0) + weight * (proper.has(word) ? properWeight : 1));
    }
  };
  add(article.title, placeWeight.title);
  add(article.description ?? '', placeWeight.standfirst);
  add(lead, placeWeight.lead);
  for (const text of rest) add(text, placeWeight.body);
  // A word that comes up ten times is not ten times as much the story's as one that comes up once.
  const damped = [...weights].map(([stem, weight]) => [stem, Math.log1p(weight)] as const);
  const top = damped.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, maxTerms);
  const length = Math.hypot(...top.map(([, weight]) => weight)) || 1;
  return Object.fromEntries(top.map(([stem, weight]) => [stem, Number((weight / length).toFixed(4))]));
}

/** Words with a capital within a sentence, and numbers. In scripts without capitals, none. */
function properWords(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<=[\p{Ll}\p{N},;:] )["“«„]?\p{Lu}[\p{L}\p{M}'’-]*/gu))
      for (const each of storyWords(word)) found.add(each);
    for (const [number] of text.matchAll(/\p{N}[\p{N}.,]*/gu)) for (const each of storyWords(number)) found.add(each);
  }
  return found;
}

/** How much two articles are about the same, 0..1: the cosine of their terms. */
export function termLikeness(a: StoryTerms, b: StoryTerms): number {
  let sum = 0;
  for (const [stem, weight] of Object.entries(a)) sum += weight * (Object.hasOwn(b, stem) ? (b[stem] ?? 0) : 0);
  return sum;
}
