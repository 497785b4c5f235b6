import { articleId } from '@/utils/identity/article-id';
import { type ClassSearch, searchByClass } from '../page/elements-by-class';
import { imageUrl } from '../page/safe-url';
import { asText, type JsonObject, plainText, readJsonLd, typesOf } from './json-ld';

/** What a page says about itself outside its text. */
export interface PageHead {
  readonly root: Element;
  /** What the page's addresses are resolved against: its `<base>`, else where it was read. */
  readonly base: string;
  readonly url: string;
  readonly nodes: readonly JsonObject[];
  /** The JSON-LD node that describes the article; null where there is none. */
  readonly article: JsonObject | null;
  /** The first non-empty content of the first of these meta names (name, property or itemprop; lower case), as plain text. */
  readonly meta: (...names: string[]) => string | null;
  readonly elementsByClass: ClassSearch;
  /** All contents of one meta name. */
  readonly metas: (name: string) => readonly string[];
}

const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review|AnalysisNewsArticle|Recipe)$/;
const weakType = /^(?:WebPage|ItemPage|VideoObject)$/;

export function readPageHead(root: Element, url: string): PageHead {
  // As the page writes them: most of a page's metas are for others, and are never read.
  const contents = new Map<string, string[]>();
  for (const element of root.querySelectorAll('meta[content]')) {
    const text = element.getAttribute('content');
    if (!text) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (!name) continue;
        const list = contents.get(name);
        if (list) list.push(text);
        else contents.set(name, [text]);
      }
    }
  }
  const nodes = readJsonLd(root);
  const read = new Map<string, readonly string[]>();
  const metas = (name: string): readonly string[] => {
    let texts = read.get(name);
    if (!texts) {
      texts = (contents.get(name) ?? []).flatMap((text) => plainText(text) ?? []);
      read.set(name, texts);
    }
    return texts;
  };
  const meta = (...names: string[]) => {
    for (const name of names) {
      const [found] = metas(name);
      if (found) return found;
    }
    return null;
  };
  return {
    root,
    base: imageUrl(root.querySelector('base[href]')?.getAttribute('href'), url) ?? url,
    url,
    nodes,
    article: articleNode(nodes, [url, meta('og:url') ?? ''], meta('og:title')),
    elementsByClass: searchByClass(root),
    meta,
    metas,
  };
}

/** The article among the page's JSON-LD nodes: the one with this page's address or headline, else the fullest. */
function articleNode(nodes: readonly JsonObject[], urls: readonly string[], title: string | null): JsonObject | null {
  const candidates = nodes.filter(isCandidate);
  const [only] = candidates;
  if (candidates.length <= 1) return only ?? null;
  const ids = new Set(urls.filter(Boolean).map(articleId));
  let best: JsonObject | null = null;
  let bestScore = 0;
  for (const node of candidates) {
    const headline = asText(node.headline);
    const address = asText(node.url) ?? asText(node['@id']) ?? idOf(node.mainEntityOfPage);
    const score =
      (isArticle(node) ? 10 : 1) +
      (address && ids.has(articleId(address)) ? 5 : 0) +
      (headline && headline === title ? 5 : 0) +
      ['author', 'datePublished', 'articleBody', 'headline', 'keywords'].filter((key) => node[key]).length / 2;
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}

const isArticle = (node: JsonObject): boolean => typesOf(node).some((type) => articleType.test(type));

function isCandidate(node: JsonObject): boolean {
  const isTyped = isArticle(node) || typesOf(node).some((type) => weakType.test(type));
  return isTyped && Boolean(asText(node.headline) || node.datePublished);
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? asText((value as JsonObject)['@id']) : asText(value);
