import { facetKinds, sortKeys } from '@/utils/model/library-filter';
import { type LibraryView, shownShelves, wholeLibrary } from '@/utils/model/library-view';

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((candidate) => candidate === value) ?? null;

/** A row's number, 0 for what is none. */
const rowNumber = (value: string | null): number => (/^\d{1,9}$/.test(value ?? '') ? Number(value) : 0);

/** The view that a query string such as `?q=budget&shelf=unread&person=Ann%20Lee&open=example.org/a` asks for. What it does not know is passed over. */
export function viewFromSearch(search: string): LibraryView {
  const parameters = new URLSearchParams(search);
  const values = (name: string) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
  return {
    text: parameters.get('q') ?? '',
    shelf: oneOf(shownShelves, parameters.get('shelf')) ?? wholeLibrary.shelf,
    sort: oneOf(sortKeys, parameters.get('sort')) ?? wholeLibrary.sort,
    isReversed: parameters.get('order') === 'reversed',
    facets: {
      person: values('person'),
      topic: values('topic'),
      publisher: values('publisher'),
      tag: values('tag'),
      year: values('year'),
    },
    openId: parameters.get('open') || null,
    firstRow: rowNumber(parameters.get('at')),
  };
}

/** The query string of a view, with its `?`; '' for the whole library. The inverse of `viewFromSearch`. */
export function searchFromView(view: LibraryView): string {
  const parameters = new URLSearchParams();
  if (view.text) parameters.set('q', view.text);
  if (view.shelf !== wholeLibrary.shelf) parameters.set('shelf', view.shelf);
  if (view.sort !== wholeLibrary.sort) parameters.set('sort', view.sort);
  if (view.isReversed) parameters.set('order', 'reversed');
  for (const kind of facetKinds) for (const value of view.facets[kind]) parameters.append(kind, value);
  if (view.openId) parameters.set('open', view.openId);
  if (view.firstRow > 0) parameters.set('at', String(view.firstRow));
  const search = parameters.toString();
  return search && `?${search}`;
}
