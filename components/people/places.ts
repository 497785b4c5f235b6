import type { PeopleView } from '@/utils/model/people-view';

export const places = ['people', 'topics', 'stories', 'highlights'] as const;

export type LibraryPlace = (typeof places)[number];

/** What a place shows to whoever comes to it: all that is there. */
export const viewOfPlace: Readonly<Record<LibraryPlace, PeopleView>> = {
  people: { kind: 'people', sort: 'articles', typed: '' },
  topics: { kind: 'topics', sort: 'articles', typed: '' },
  stories: { kind: 'stories' },
  highlights: { kind: 'highlights', typed: '', colour: null, tag: null },
};
