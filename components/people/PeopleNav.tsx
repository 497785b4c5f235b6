import { i18n } from '#i18n';
import { addressOfView, type PeopleView } from '@/utils/model/people-view';
import { LibraryMark } from '../library/LibraryMark';
import { type LibraryPlace, places, viewOfPlace } from './places';

const placeOf: Record<PeopleView['kind'], LibraryPlace | null> = {
  people: 'people',
  person: 'people',
  name: 'people',
  topics: 'topics',
  topic: 'topics',
  stories: 'stories',
  story: 'stories',
  highlights: 'highlights',
  changes: null,
};

/** Where one is among people, topics, stories and highlights, and the way back to the library. */
export function PeopleNav({ view }: { view: PeopleView }) {
  return (
    <header class="people-head">
      <LibraryMark />
      <nav aria-label={i18n.t('people.nav')}>
        <a href="/library.html">{i18n.t('people.toLibrary')}</a>
        {places.map((place) => (
          <a
            key={place}
            href={addressOfView(viewOfPlace[place])}
            aria-current={placeOf[view.kind] === place ? (view.kind === place ? 'page' : 'true') : undefined}
          >
            {i18n.t(`people.${place}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
