import { foldText } from '@/utils/text/fold';
import { textOf } from '../page/text-of';
import { asArray, asText, isObject, plainText } from './json-ld';
import type { PageHead } from './page-head';

const maxTopics = 30;
const maxTopicChars = 60;
/** A visible list longer than this is the site's topics, not the article's. */
const maxVisible = 20;
/** A source is borne out by another that holds this share of its topics. */
const supportShare = 0.8;
/** Names for machines: "source:tagname", "Section: Sport", "primary_region", numbers of records, addresses, "stats-team-all-articles". */
const machineName = /^[\w ]{2,25}:|_|[0-9a-f]{8}-[0-9a-f]{4}-|^\S+\.[a-z]{2,4}$|^[a-z0-9]+(?:-[a-z0-9]+){3,}$/;
const code = /^[A-Z0-9]{2,8}$/;
const tagLists = /tag-?list|article(?:-|__)?tag|(?:post|entry)-tag|topics|(?:^|\s)tags(?:\s|$)/i;

/**
 * The publisher's own topics, in its order and spelling. A page states them in several places, with the site's
 * standing keywords mixed in at some: taken is the list that most of the others hold, in the order JSON-LD, article
 * tags, news keywords, keywords among equals; the visible list where none is stated.
 */
export function resolveTopics(head: PageHead, sites: ReadonlySet<string>): string[] {
  const ofArticle = (topics: readonly string[]) => distinct(topics.filter((topic) => !sites.has(foldText(topic))));
  const stated = [
    keywordsOf(head.article?.keywords),
    head.metas('article:tag').flatMap(split),
    split(head.meta('news_keywords')),
    split(head.meta('keywords')),
  ].map(ofArticle);
  const best = mostSupported(stated.filter((topics) => topics.length && !isCodes(topics)));
  if (best) return best;
  const visible = ofArticle(visibleTags(head).map(textOf));
  return visible.length <= maxVisible ? visible : [];
}

/** The links in what is called a list of tags, and those that say of themselves that they lead to one; in document order. */
function visibleTags({ root: page, elementsByClass }: PageHead): Element[] {
  const found = new Set<Element>(page.querySelectorAll('a[rel~="tag"]'));
  // From the lists down: asking each link for the boxes around it takes a multiple of the time.
  for (const list of elementsByClass(tagLists)) for (const link of list.querySelectorAll('a')) found.add(link);
  return found.size > 0 ? [...page.querySelectorAll('a')].filter((link) => found.has(link)) : [];
}

function mostSupported(sources: readonly string[][]): string[] | null {
  const folded = sources.map((topics) => new Set(topics.map(foldText)));
  let best: string[] | null = null;
  let bestSupport = -1;
  sources.forEach((topics, at) => {
    const own = folded[at] ?? new Set();
    const support = folded.filter((other, otherAt) => {
      if (otherAt === at) return false;
      let shared = 0;
      for (const topic of own) if (other.has(topic)) shared++;
      return shared >= supportShare * own.size;
    }).length;
    if (support > bestSupport) [best, bestSupport] = [topics, support];
  });
  return best;
}

const isCodes = (topics: readonly string[]): boolean =>
  topics.length > 2 && topics.filter((topic) => code.test(topic)).length > topics.length / 2;

function keywordsOf(value: unknown): string[] {
  const all = asArray(value).flatMap((one) => {
    const text = isObject(one) ? asText(one.name) : typeof one === 'string' ? plainText(one) : null;
    return text ? [text] : [];
  });
  return all.length === 1 ? split(all[0] ?? '') : all;
}

function split(text: string | null): string[] {
  if (!text) return [];
  const parts = /[,،、]/.test(text) ? text.split(/[,،、]/) : text.split(/[;|]/);
  return parts.map((part) => part.trim());
}

function distinct(topics: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const topic of topics) {
    const label = topic.replace(/^#/, '').trim();
    const key = foldText(label);
    const isTopic = key !== '' && label.length <= maxTopicChars && !machineName.test(label);
    if (isTopic && !seen.has(key)) seen.set(key, label);
  }
  return [...seen.values()].slice(0, maxTopics);
}
