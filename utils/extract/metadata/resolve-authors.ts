import { foldText } from '@/utils/text/fold-text';
import { cleanAuthors, isAgency } from './clean-author';
import { asArray, asText, isObject } from './json-ld';
import type { PageHead } from './page-head';

export interface Signed {
  /** People first as they sign; an agency or a desk only where no person does. */
  readonly authors: string[];
  readonly agency: string | null;
}

const bylineMarkup = '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"]';
const bylineClasses =
  '[class*="author-name" i],[class*="authorname" i],[class*="byline" i] a,[class~="author" i] a,[class~="author" i],[class*="byline" i]';
const maxBylineChars = 160;

/**
 * Who signs the article: JSON-LD, else the author metas, else the byline markup, the first that names anybody. The
 * publisher stands in only where nobody else is named.
 */
export function resolveAuthors(head: PageHead, publisher: string | null): Signed {
  const sources: (() => string[])[] = [
    () => asArray(head.article?.author).flatMap((one) => statedName(head, one)),
    () => [
      ...head.metas('author'),
      ...head.metas('article:author'),
      ...head.metas('dc.creator'),
      ...head.metas('parsely-author'),
    ],
    () => textsOf(head.document, bylineMarkup),
    () => textsOf(head.document, bylineClasses),
  ];
  for (const source of sources) {
    const names = distinct(
      source()
        .filter((text) => !/^https?:/.test(text))
        .flatMap((text) => cleanAuthors(text, publisher)),
    );
    if (!names.length) continue;
    const people = names.filter((name) => !isAgency(name));
    return { authors: people.length ? people : names, agency: names.find(isAgency) ?? null };
  }
  return { authors: [], agency: null };
}

function statedName(head: PageHead, value: unknown): string[] {
  if (!isObject(value)) return typeof value === 'string' ? [asText(value) ?? ''] : [];
  const node = !value.name && value['@id'] ? head.nodes.find((one) => one['@id'] === value['@id'] && one.name) : value;
  return asArray(node?.name).flatMap((name) => asText(name) ?? []);
}

function textsOf(page: Document, selector: string): string[] {
  const texts: string[] = [];
  for (const element of page.querySelectorAll(selector)) {
    const text = (element.getAttribute('content') ?? element.textContent ?? '').trim();
    if (text && text.length <= maxBylineChars) texts.push(text);
    if (texts.length >= 6) break;
  }
  return texts;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldText(name))) seen.set(foldText(name), name);
  return [...seen.values()];
}
