import { firstChanged, type NamedDamage } from './damage';

/** Kept searches, what is followed, and imports to be taken back: the reader's own, which nothing else can give back. */
export const damagedFollowed: readonly NamedDamage[] = [
  ['a kept search without its name', firstChanged('savedSearches', () => ({ name: null }))],
  ['a kept search of nothing', firstChanged('savedSearches', () => ({ view: null }))],
  [
    'a kept search of an unknown shelf',
    firstChanged('savedSearches', ({ view }: { view: object }) => ({ view: { ...view, shelf: 'attic' } })),
  ],
  [
    'a kept search of people that are numbers',
    firstChanged('savedSearches', ({ view }: { view: object }) => ({ view: { ...view, facets: { person: [5] } } })),
  ],
  ['a kept search of no time', firstChanged('savedSearches', () => ({ createdAt: 'soon' }))],
  ['a follow of no kind', firstChanged('follows', () => ({ kind: 'planet' }))],
  ['a follow of something else than it is under', firstChanged('follows', () => ({ key: 'bridges' }))],
  ['a follow looked at no time', firstChanged('follows', () => ({ lookedAt: 'x' }))],
  ['a follow with a number for an article', firstChanged('follows', () => ({ anchor: 5 }))],
  ['an import of no time', firstChanged('imports', () => ({ at: 7 }))],
  ['an import of files without names', firstChanged('imports', () => ({ files: [null] }))],
  ['an import of no number of articles', firstChanged('imports', () => ({ count: Number.NaN }))],
];
