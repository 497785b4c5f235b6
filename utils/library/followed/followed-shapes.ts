import * as v from 'valibot';
import { type Follow, followId, followKinds } from '@/utils/model/follow';
import { sortKeys } from '@/utils/model/library-filter';
import { shownShelves } from '@/utils/model/library-view';
import type { SavedSearch } from '@/utils/model/saved-search';

/** What is kept, as the store or a backup gives it back. Fields that are not known are kept as they are. */

const names = v.array(v.string());
/** Counts go by it: of one that is none, nothing would ever be new. */
const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const savedSearchSchema: v.GenericSchema<unknown, SavedSearch> = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  view: v.looseObject({
    text: v.string(),
    shelf: v.picklist(shownShelves),
    sort: v.picklist(sortKeys),
    isReversed: v.boolean(),
    facets: v.looseObject({ person: names, topic: names, publisher: names, tag: names, year: names }),
  }),
  createdAt: time,
});

const followSchema: v.GenericSchema<unknown, Follow> = v.pipe(
  v.looseObject({
    id: v.string(),
    kind: v.picklist(followKinds),
    key: v.string(),
    name: v.string(),
    anchor: v.nullable(v.string()),
    lookedAt: time,
  }),
  v.check(({ id, kind, key }) => id === followId(kind, key)),
);

/** One that is damaged is left out; it takes nothing else down. */
export const isSavedSearch = (value: unknown): value is SavedSearch => v.is(savedSearchSchema, value);
export const isFollow = (value: unknown): value is Follow => v.is(followSchema, value);
