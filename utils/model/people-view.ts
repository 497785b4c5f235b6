import { type DirectorySort, directorySorts } from './directory-sort';
import { type HighlightColour, highlightColours } from './saved-article';

/** What the page of people, topics and stories shows; stands in its address, so that it can be linked, reloaded and gone back to. */
export type PeopleView =
  | { readonly kind: 'people' | 'topics'; readonly sort: DirectorySort; readonly typed: string }
  | { readonly kind: 'stories' }
  /** All passages that are highlighted; null for every colour and every tag. */
  | {
      readonly kind: 'highlights';
      readonly typed: string;
      readonly colour: HighlightColour | null;
      readonly tag: string | null;
    }
  | { readonly kind: 'person' | 'topic' | 'story' | 'changes'; readonly key: string }
  /** A name in an article: led on to the person. */
  | { readonly kind: 'name'; readonly name: string; readonly articleId: string | null };

export function viewOfAddress(search: string): PeopleView {
  const given = new URLSearchParams(search);
  for (const kind of ['person', 'topic', 'story', 'changes'] as const) {
    const key = given.get(kind);
    if (key) return { kind, key };
  }
  const name = given.get('name');
  if (name) return { kind: 'name', name, articleId: given.get('article') };
  if (given.get('show') === 'stories') return { kind: 'stories' };
  if (given.get('show') === 'highlights') {
    const colour = highlightColours.find((each) => each === given.get('colour')) ?? null;
    return { kind: 'highlights', typed: given.get('typed') ?? '', colour, tag: given.get('tag') };
  }
  const sort = directorySorts.find((each) => each === given.get('sort')) ?? 'articles';
  return { kind: given.get('show') === 'topics' ? 'topics' : 'people', sort, typed: given.get('typed') ?? '' };
}

/** The address of a view, relative to the page: '?person=ann-lee'. */
export function addressOfView(view: PeopleView): string {
  const given = new URLSearchParams();
  if (view.kind === 'name') {
    given.set('name', view.name);
    if (view.articleId !== null) given.set('article', view.articleId);
  } else if ('key' in view) given.set(view.kind, view.key);
  else if (view.kind === 'highlights') {
    given.set('show', view.kind);
    for (const part of ['typed', 'colour', 'tag'] as const) if (view[part]) given.set(part, view[part] ?? '');
  } else {
    if (view.kind !== 'people') given.set('show', view.kind);
    if (view.kind !== 'stories' && view.sort !== 'articles') given.set('sort', view.sort);
    if (view.kind !== 'stories' && view.typed !== '') given.set('typed', view.typed);
  }
  return `?${given}`;
}

export const personHref = (key: string) => addressOfView({ kind: 'person', key });
export const topicHref = (key: string) => addressOfView({ kind: 'topic', key });
export const storyHref = (key: string) => addressOfView({ kind: 'story', key });
export const changesHref = (articleId: string) => addressOfView({ kind: 'changes', key: articleId });
export const readerHref = (articleId: string): `/${string}` => `/reader.html?id=${encodeURIComponent(articleId)}`;
/** The reader at a highlight of an article. */
export const highlightHref = (articleId: string, highlightId: string): `/${string}` =>
  `${readerHref(articleId)}&highlight=${encodeURIComponent(highlightId)}`;

/** From a name in an article to the page of the library about the person, from any page of the extension. */
export const personNameHref = (name: string, articleId: string) =>
  `/people.html${addressOfView({ kind: 'name', name, articleId })}`;
