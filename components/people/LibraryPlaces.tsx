import { i18n } from '#i18n';
import { addressOfView } from '@/utils/model/people-view';
import { places, viewOfPlace } from './places';

/** From the library to what runs across it: people, topics, stories and highlights. */
export function LibraryPlaces() {
  return (
    <nav class="library-places" aria-label={i18n.t('people.nav')}>
      {places.map((place) => (
        <a key={place} href={`/people.html${addressOfView(viewOfPlace[place])}`}>
          {i18n.t(`people.${place}`)}
        </a>
      ))}
    </nav>
  );
}
