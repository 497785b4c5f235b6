import { foldText } from '@/utils/text/fold';
import type { ArticleOpening } from './article-opening';
import { cleanAuthors, isAgency, isByLabel, isNobody } from './clean-author';
import {
  bylineBoxes,
  labelledBylines,
  labelledLines,
  labelledLinks,
  linkedBylines,
  markedBylines,
  namedBylines,
  signatures,
  unlabelledLines,
} from './find-bylines';
import { asArray, asText, isObject, type JsonObject } from './json-ld';
import { isCertainName, isFullName, isOrganisation } from './name-shape';
import type { PageHead } from './page-head';

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

/** A page that states more authors than this is a catalogue. */
const maxAuthors = 40;
/** What people sign in with: "mikecason", "user_17". */
const login = /^[\p{Ll}\d._-]+$/u;

/**
 * Who signs the article: JSON-LD, else the author metas, else the byline markup, else the lines around the headline; the
 * first that names a person. An agency or a desk signs only where no person does; the site's own name only where JSON-LD
 * states it, and the site's own account ("/author/admin") where nobody else signs. What is in a teaser, a comment or
 * another article signs nothing here.
 */
export function resolveAuthors(head: PageHead, sites: ReadonlySet<string>, opening: ArticleOpening): Signed {
  const { root } = head;
  let organisations: string[] = [];
  const accounts = new Set(siteAccounts(head).flatMap(cleanAuthors).map(foldText));
  const isPerson = (name: string) =>
    !isAgency(name) && !sites.has(foldText(name)) && !accounts.has(foldText(name)) && !isOrganisation(name);
  const sources: (() => string[])[] = [
    () =>
      asArray(head.article?.author)
        .slice(0, maxAuthors)
        .flatMap((one) => statedName(head, one)),
    () => authorMetas.flatMap((name) => head.metas(name)).slice(0, maxAuthors),
    () => labelledCards(head),
    () => labelledLines(opening),
    () => markedBylines(root, opening),
    () => namedBylines(root, opening),
    () => labelledLinks(root, opening),
    () => labelledBylines(head, opening),
    // Where the page states that a paper or an agency signs, a name that nothing calls an author is not believed.
    () => (organisations.length ? [] : unlabelledLines(opening)),
    () => linkedBylines(root, opening),
    () => signatures(root, opening),
  ];
  let logins: string[] = [];
  for (const source of sources) {
    const texts = source().filter((text) => !/^(?:https?:|\/)/.test(text));
    const names = distinct(texts.flatMap(cleanAuthors));
    const people = names.filter(isPerson);
    // Behind an agency or the site's own name only a full name counts: markup of bylines holds much else.
    const isTrusted = organisations.length ? isFullName : (name: string) => !login.test(name);
    if (people.some(isTrusted)) {
      // Short forms beside each other sign too, beside a full name they are what it signs in with.
      const trusted = people.some(isFullName) ? people.filter(isTrusted) : people;
      const authors = withoutDesks(withCompany(head, trusted, opening), sites);
      return { authors, agency: [...names, ...organisations].find(isAgency) ?? null };
    }
    if (!logins.length) logins = people;
    if (!organisations.length) organisations = names.filter((name) => !people.includes(name));
  }
  // A site's own name is no author, unless the page states it as one in so many words.
  const stated = new Set((sources[0]?.() ?? []).flatMap(cleanAuthors).map(foldText));
  const authors = organisations.filter((name) => {
    const folded = foldText(name);
    return isAgency(name) || !sites.has(folded) || stated.has(folded);
  });
  return { authors: authors.length ? authors : logins, agency: organisations.find(isAgency) ?? null };
}

/** The names of stated authors whose address is called after nobody: what the site's system publishes under. */
function siteAccounts(head: PageHead): string[] {
  const stated = asArray(head.article?.author).slice(0, maxAuthors).filter(isObject);
  const isAccount = ({ url, '@id': id }: JsonObject) =>
    [url, id].some((address) => {
      const [path = ''] = (asText(address) ?? '').split(/[?#]/, 1);
      return isNobody(path.split('/').findLast(Boolean) ?? '');
    });
  return stated.filter(isAccount).flatMap((author) => statedName(head, author));
}

/** Twitter cards with labels: label1 "Written by", data1 the name. */
function labelledCards(head: PageHead): string[] {
  return ['1', '2'].flatMap((number) => {
    const label = head.meta(`twitter:label${number}`);
    return label && isByLabel(label) ? head.metas(`twitter:data${number}`) : [];
  });
}

/** The people among them: neither the site nor a desk of it ("Harbour Times Sport") signs beside a person. */
function withoutDesks(names: readonly string[], sites: ReadonlySet<string>): string[] {
  const isDesk = (name: string) => {
    const words = name.split(' ');
    return words.some((_, at) => sites.has(foldText(words.slice(0, at + 1).join(' '))));
  };
  const people = names.filter((name) => !isDesk(name));
  return people.length ? people : [...names];
}

/** The names, or those of a byline on the page that holds all of them and further full names: head data often keeps only the first. */
function withCompany(head: PageHead, names: readonly string[], opening: ArticleOpening): readonly string[] {
  const known = names.map(foldText);
  const isFuller = (text: string) => {
    const found = distinct(cleanAuthors(text));
    const folded = new Set(found.map(foldText));
    const holdsAll = found.length > names.length && known.every((name) => folded.has(name));
    return holdsAll && found.every((name) => isCertainName(name) && !isAgency(name));
  };
  const [fuller] = bylineBoxes(head, opening, isFuller);
  return fuller === undefined ? names : distinct(cleanAuthors(fuller));
}

function statedName(head: PageHead, value: unknown): string[] {
  if (!isObject(value)) return typeof value === 'string' ? [asText(value) ?? ''] : [];
  const node = !value.name && value['@id'] ? head.nodes.find((one) => one['@id'] === value['@id'] && one.name) : value;
  return asArray(node?.name).flatMap((name) => asText(name) ?? []);
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldText(name))) seen.set(foldText(name), name);
  return [...seen.values()];
}
