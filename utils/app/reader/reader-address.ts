import { highlightHref, readerHref } from '@/utils/model/people-view';

/** What the reader's page is opened with: a saved article, or the key of a copy of one that is not saved. */
export type ReaderAddress =
  | { readonly id: string /** The highlight to be shown. */; readonly highlight?: string }
  | { readonly copy: string };

/** The address of the reader's page, from any page of the extension. */
export function addressOfReader(shown: ReaderAddress): `/${string}` {
  if ('copy' in shown) return `/reader.html?copy=${encodeURIComponent(shown.copy)}`;
  return shown.highlight ? highlightHref(shown.id, shown.highlight) : readerHref(shown.id);
}

/** What an address of the reader's page asks for, by its query ('?id=…'); an id that nothing has where it asks for nothing. */
export function readerAddressOf(search: string): ReaderAddress {
  const given = new URLSearchParams(search);
  const copy = given.get('copy');
  if (copy !== null) return { copy };
  const highlight = given.get('highlight');
  return { id: given.get('id') ?? '', ...(highlight !== null && { highlight }) };
}
