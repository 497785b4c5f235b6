import { i18n } from '#i18n';
import { addressOfView, type PeopleView } from '@/utils/model/people-view';
import { LibraryMark } from '../library/LibraryMark';

const places = ['people', 'topics', 'stories'] as const;
const placeOf: Record<PeopleView['kind'], (typeof places)[number] | null> = {
  people: 'people',
  person: 'people',
  name: 'people',
  topics: 'topics',
  topic: 'topics',
  stories: 'stories',
  story: 'stories',
  changes: null,
};

/** Where one is among people, topics and stories, and the way back to the library. */
export function PeopleNav({ view }: { view: PeopleView }) {
  return (
    <header class="people-head">
      <LibraryMark />
      <nav aria-label={i18n.t('people.nav')}>
        <a href="/library.html">{i18n.t('people.toLibrary')}</a>
        {places.map((place) => (
          <a
            key={place}
            href={addressOfView(place === 'stories' ? { kind: place } : { kind: place, sort: 'articles', typed: '' })}
            aria-current={placeOf[view.kind] === place ? (view.kind === place ? 'page' : 'true') : undefined}
          >
            {i18n.t(`people.${place}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
