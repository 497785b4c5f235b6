import { foldSpace } from '@/utils/text/fold-space';
import { foldText } from '@/utils/text/fold-text';
import { textOf } from '../page/text-of';
import { cleanAuthors, isAgency, isByLabel } from './clean-author';
import { asArray, asText, isObject } from './json-ld';
import type { PageHead } from './page-head';
import { siteNames } from './site-names';

const authorMetas = [
  'author',
  'article:author',
  'article:author_name',
  'articleauthor',
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
/** Fewer are a box or a caption, not a text that somebody signs. */
const minSignedParagraphs = 4;
/** Given name and surname; or a name in a script that does not part the two. */
const fullName =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|den|la|el|al|bin)){1,3}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,8}$/u;

/**
 * Who signs the article: JSON-LD, else the author metas, else the byline markup, the first that names a person. An
 * agency or a desk signs only where no person does; the site's own name only where JSON-LD states it.
 */
export function resolveAuthors(head: PageHead, publisher: string | null): Signed {
  const sites = siteNames(head, publisher);
  const sources: (() => string[])[] = [
    () => asArray(head.article?.author).flatMap((one) => statedName(head, one)),
    () => authorMetas.flatMap((name) => head.metas(name)),
    () => labelledCards(head),
    () => textsOf(head.root, bylineMarkup),
    () => textsOf(head.root, bylineClasses),
    () => labelledLinks(head.root),
    () => signatures(head.root),
  ];
  let organisations: string[] = [];
  for (const source of sources) {
    const texts = source().filter((text) => !/^(?:https?:|\/)/.test(text));
    const names = distinct(texts.flatMap(cleanAuthors));
    const people = names.filter((name) => !isAgency(name) && !sites.has(foldText(name)));
    // Behind an agency or the site's own name only a full name counts: markup of bylines holds much else.
    const trusted = organisations.length ? people.filter((name) => fullName.test(name)) : people;
    if (trusted.length) return { authors: trusted, agency: [...names, ...organisations].find(isAgency) ?? null };
    if (!organisations.length) organisations = names;
  }
  // A site's own name is no author, unless the page states it as one in so many words.
  const stated = new Set((sources[0]?.() ?? []).map(foldText));
  const authors = organisations.filter((name) => {
    const folded = foldText(name);
    return isAgency(name) || !sites.has(folded) || stated.has(folded);
  });
  return { authors, agency: organisations.find(isAgency) ?? null };
}

/** Twitter cards with labels: label1 "Written by", data1 the name. */
function labelledCards(head: PageHead): string[] {
  return ['1', '2'].flatMap((number) => {
    const label = head.meta(`twitter:label${number}`);
    return label && isByLabel(label) ? head.metas(`twitter:data${number}`) : [];
  });
}

/** Links behind a bare "By", whatever their classes: `By: <a>One</a>, <a>Another</a>`. */
function labelledLinks(page: ParentNode): string[] {
  for (const link of page.querySelectorAll('a')) {
    const holder = link.previousSibling ? link : link.parentElement;
    const before = holder?.previousSibling;
    if (before?.nodeType !== 3 || !isByLabel(foldSpace(before.textContent ?? ''))) continue;
    const byline = holder?.parentElement;
    if (byline && textOf(byline).length <= maxBylineChars) return [...byline.querySelectorAll('a')].map(textOf);
  }
  return [];
}

/** A full name in bold that is all of the first or the last paragraph of a text: how papers without a byline sign. */
function signatures(page: ParentNode): string[] {
  return [...page.querySelectorAll('p > strong:only-child, p > b:only-child')].flatMap((bold) => {
    const paragraph = bold.parentElement as Element;
    const name = foldSpace(textOf(paragraph));
    if (!fullName.test(name) || name !== foldSpace(textOf(bold))) return [];
    const siblings = [...(paragraph.parentElement?.children ?? [])].filter((one) => one.tagName === 'P');
    const isAtAnEnd = siblings[0] === paragraph || siblings.at(-1) === paragraph;
    return isAtAnEnd && siblings.length >= minSignedParagraphs ? [name] : [];
  });
}

function statedName(head: PageHead, value: unknown): string[] {
  if (!isObject(value)) return typeof value === 'string' ? [asText(value) ?? ''] : [];
  const node = !value.name && value['@id'] ? head.nodes.find((one) => one['@id'] === value['@id'] && one.name) : value;
  return asArray(node?.name).flatMap((name) => asText(name) ?? []);
}

function textsOf(page: ParentNode, selector: string): string[] {
  const texts: string[] = [];
  for (const element of page.querySelectorAll(selector)) {
    const text = (element.tagName === 'META' && element.getAttribute('content')) || textOf(element);
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
