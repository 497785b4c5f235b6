import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Highlight } from '@/utils/model/saved-article';
import { type EntryTerms, TermCollector } from './entry-terms';

/**
 * How much an occurrence counts, beside 1 in the running text. Set by hand, in the order in which people remember an
 * article: what it was called, who was in it, what about; one word in the headline weighs as much as five in the text.
 */
const weights = { title: 5, person: 3, topic: 3, standfirst: 2, publisher: 2, author: 2, heading: 2, text: 1 } as const;
const ownWeights = { tag: 4, note: 3, highlight: 1 } as const;

/** Grows with every change of what the index holds, so that an older one is built again. */
export const termsVersion = 3;

/** What an article is found by: its words, and by field its people, topics, headline, authors, quotes, who said them, its language and its site. */
export function termsOfArticle(article: Article, digest: Digest): EntryTerms {
  const terms = new TermCollector();
  terms.add(article.title, weights.title);
  terms.add(article.description, weights.standfirst);
  terms.add(article.publisher, weights.publisher);
  for (const author of article.authors) terms.add(author, weights.author);
  for (const { name } of digest.people) {
    terms.add(name, weights.person);
    terms.add(name, 1, 'p');
  }
  for (const { label } of digest.topics) {
    terms.add(label, weights.topic);
    terms.add(label, 1, 't');
  }
  terms.add(article.title, 1, 'h');
  for (const author of article.authors) terms.add(author, 1, 'a');
  for (const { text, speaker } of digest.quotes) {
    terms.add(text, 1, 'q');
    terms.add(speaker?.name ?? null, 1, 'b');
  }
  const language = article.language?.toLowerCase().split('-', 1)[0];
  if (language) terms.addTerm(`l:${language}`, 1);
  terms.add(article.publisher, 1, 's');
  for (const host of hostSuffixes(article.url)) terms.addTerm(`s:${host}`, 1);
  for (const block of article.blocks) terms.add(block.text, block.type === 'heading' ? weights.heading : weights.text);
  return terms.finish();
}

/** What the reader added to an article, kept apart so that a tag or a note costs nothing of the article's own size; null if there is nothing. */
export function termsOfOwn(own: OwnText): EntryTerms | null {
  const terms = new TermCollector();
  for (const tag of own.tags) terms.add(tag, ownWeights.tag);
  terms.add(own.note, ownWeights.note);
  for (const highlight of own.highlights) terms.add(highlight.note, ownWeights.highlight);
  const found = terms.finish();
  return found.terms.length === 0 ? null : found;
}

export interface OwnText {
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly highlights: readonly Highlight[];
}

/** @example hostSuffixes('https://www.bbc.co.uk/x') // ['bbc.co.uk', 'co.uk'] */
function hostSuffixes(url: string): string[] {
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
  } catch {
    return [];
  }
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
}
