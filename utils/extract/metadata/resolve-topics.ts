import { foldSpace } from '@/utils/text/fold-space';
import { foldText } from '@/utils/text/fold-text';
import { asArray, asText, isObject, plainText } from './json-ld';
import type { PageHead } from './page-head';

const maxTopics = 30;
const maxTopicChars = 60;
const tagLists =
  '[class*="tag-list" i] a,[class*="taglist" i] a,[class*="article-tag" i] a,[class*="articletag" i] a,[class*="post-tag" i] a,[class*="entry-tag" i] a,[class~="tags" i] a,[class*="article__tag" i] a,[class*="topics" i] a,a[rel~="tag"]';

/**
 * The publisher's own topics, in its order and spelling: JSON-LD keywords, else the article's tags, else the keywords
 * for news engines, else the visible list, else the keywords of the page. A string of several is split at its commas.
 */
export function resolveTopics(head: PageHead): string[] {
  const sources: (() => string[])[] = [
    () => keywordsOf(head.article?.keywords),
    () => head.metas('article:tag').flatMap(split),
    () => split(head.meta('news_keywords')),
    () => split(head.meta('keywords')),
    () => [...head.document.querySelectorAll(tagLists)].map((link) => foldSpace(link.textContent ?? '')),
  ];
  for (const source of sources) {
    const topics = distinct(source());
    if (topics.length) return topics;
  }
  return [];
}

const keywordsOf = (value: unknown): string[] => {
  const all = asArray(value).flatMap((one) => {
    const text = isObject(one) ? asText(one.name) : typeof one === 'string' ? plainText(one) : null;
    return text ? [text] : [];
  });
  return all.length === 1 ? split(all[0] ?? '') : all;
};

function split(text: string | null): string[] {
  if (!text) return [];
  const parts = text.includes(',') ? text.split(/,/) : text.split(/[;|]/);
  return parts.map((part) => part.trim());
}

function distinct(topics: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const topic of topics) {
    const label = topic.replace(/^#/, '').trim();
    const key = foldText(label);
    if (key && label.length <= maxTopicChars && !seen.has(key)) seen.set(key, label);
  }
  return [...seen.values()].slice(0, maxTopics);
}
