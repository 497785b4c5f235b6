import { keyOfArticle } from '@/utils/identity/article-address';
import { newRecord } from '@/utils/identity/new-record';
import { maxAddressChars } from '@/utils/model/address-policy';
import { articleOfPage } from './article-of-copy';
import { problem } from './import-item';
import type { ImportReader } from './import-reader';
import { textOf } from './import-source';

/** As large a page as the extractor is made for. */
const maxBytes = 20 * 1024 * 1024;

/** A page saved from a browser, read as if it were visited. Its address is the one it states itself, else its file's name. */
export const readSavedPage: ImportReader = async function* (source, tools) {
  const html = await textOf(source, maxBytes);
  if (html === null) return yield { kind: 'failure', failure: { kind: 'too-large' } };
  const url = statedAddress(html) ?? `file:///${encodeURIComponent(source.name)}`;
  const article = articleOfPage(html, url, tools);
  if (article === null) return yield problem('no-article', { entry: source.name, detail: url });
  yield {
    kind: 'record',
    line: null,
    record: newRecord(keyOfArticle(article), article, tools.digest(article), tools.now),
  };
};

/** Browsers write `<!-- saved from url=(0042)https://... -->`, SingleFile `url: https://...` in a comment; else what the page says of itself. */
function statedAddress(html: string): string | null {
  const head = html.slice(0, 100_000);
  const tags = [...head.matchAll(/<(?:link|meta)\b[^>]{0,1000}>/gi)].map(([tag]) => tag);
  const stated = [
    /<!--\s{0,9}saved from url=\(\d{4,9}\)(https?:\/\/[^\s>]+)/.exec(head)?.[1],
    /<!--[^>]{0,400}?\burl: (https?:\/\/[^\s>]+)/.exec(head)?.[1],
    attribute(
      tags.find((tag) => /\brel=["']?canonical\b/i.test(tag)),
      'href',
    ),
    attribute(
      tags.find((tag) => /\bproperty=["']?og:url\b/i.test(tag)),
      'content',
    ),
  ];
  const isAddress = (url: string) => url.length <= maxAddressChars && /^https?:/.test(url) && URL.canParse(url);
  return stated.find((url) => url !== undefined && isAddress(url)) ?? null;
}

const attribute = (tag: string | undefined, name: string): string | undefined =>
  new RegExp(`\\b${name}=["']?([^"'\\s>]+)`, 'i').exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&');
