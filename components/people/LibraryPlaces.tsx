import { i18n } from '#i18n';
import { addressOfView } from '@/utils/model/people-view';

/** From the library to what runs across it: people, topics and stories. */
export function LibraryPlaces() {
  return (
    <nav class="library-places" aria-label={i18n.t('people.nav')}>
      <a href="/people.html">{i18n.t('people.people')}</a>
      <a href={`/people.html${addressOfView({ kind: 'topics', sort: 'articles', typed: '' })}`}>
        {i18n.t('people.topics')}
      </a>
      <a href={`/people.html${addressOfView({ kind: 'stories' })}`}>{i18n.t('people.stories')}</a>
      <a href={`/people.html${addressOfView({ kind: 'highlights', typed: '', colour: null, tag: null })}`}>
        {i18n.t('people.highlights')}
      </a>
    </nav>
  );
}
