import { foldText } from '@/utils/text/fold-text';
import { cleanAuthors, isAgency, isByLabel } from './clean-author';
import { asArray, asText, isObject } from './json-ld';
import type { PageHead } from './page-head';
import { siteNames } from './site-names';

const authorMetas = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'byl',
];

export interface Signed {
  /** People first as they sign; an agency or a desk only where no person does. */
  readonly authors: string[];
  readonly agency: string | null;
}

const bylineMarkup = '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"]';
const bylineClasses =
  '[class*="author-name" i],[class*="authorname" i],[class*="byline" i] a,[class~="author" i] a,[class~="authors" i] a,[class~="author" i],[class~="authors" i],[class~="autor" i],[class~="auteur" i],[id="author"],[id="authors"],[class*="byline" i]';
const maxBylineChars = 160;

/**
 * Who signs the article: JSON-LD, else the author metas, else the byline markup, the first that names anybody but the
 * site. A site that names itself the author signs only where nobody else does.
 */
export function resolveAuthors(head: PageHead, publisher: string | null): Signed {
  const sites = siteNames(head, publisher);
  const sources: (() => string[])[] = [
    () => asArray(head.article?.author).flatMap((one) => statedName(head, one)),
    () => authorMetas.flatMap((name) => head.metas(name)),
    () => labelledCards(head),
    () => textsOf(head.document, bylineMarkup),
    () => textsOf(head.document, bylineClasses),
  ];
  let desk: string | null = null;
  for (const source of sources) {
    const texts = source().filter((text) => !/^(?:https?:|\/)/.test(text));
    const names = distinct(texts.flatMap(cleanAuthors));
    const others = names.filter((name) => !sites.has(foldText(name)));
    desk ??= names.find((name) => sites.has(foldText(name))) ?? null;
    if (!others.length) continue;
    const people = others.filter((name) => !isAgency(name));
    return { authors: people.length ? people : others, agency: others.find(isAgency) ?? null };
  }
  return { authors: desk ? [desk] : [], agency: null };
}

/** Twitter cards with labels: label1 "Written by", data1 the name. */
function labelledCards(head: PageHead): string[] {
  return ['1', '2'].flatMap((number) => {
    const label = head.meta(`twitter:label${number}`);
    return label && isByLabel(label) ? head.metas(`twitter:data${number}`) : [];
  });
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
