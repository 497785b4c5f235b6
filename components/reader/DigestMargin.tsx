import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { PersonCard } from './PersonCard';
import { TopicList } from './TopicList';

interface DigestMarginProps {
  digest: Digest;
  foundLabel: string | null;
  onFind: (label: string, spans: readonly Span[]) => void;
  onShow: (span: Span) => void;
}

/** The people of the article, with their roles and what they say, and its topics. */
export function DigestMargin({ digest, foundLabel, onFind, onShow }: DigestMarginProps) {
  const card = (person: Digest['people'][number]) => (
    <PersonCard
      key={person.name}
      person={person}
      quotes={digest.quotes.filter(({ speaker }) => speaker?.kind === 'person' && speaker.name === person.name)}
      isFound={foundLabel === person.name}
      onFind={onFind}
      onShow={onShow}
    />
  );
  const others = digest.people.filter((person) => !person.isKey);
  return (
    <>
      {digest.people.length > 0 && (
        <section class="people" aria-labelledby="people">
          <h2 id="people" class="small-caps">
            {i18n.t('reader.people')}
          </h2>
          {digest.people.filter((person) => person.isKey).map(card)}
          {others.length > 0 && (
            <details>
              <summary>{i18n.t('reader.otherPeople', others.length)}</summary>
              {others.map(card)}
            </details>
          )}
        </section>
      )}
      {!digest.arePeopleAvailable && <p class="muted">{i18n.t('reader.noPeopleInLanguage')}</p>}
      {digest.topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics" class="small-caps">
            {i18n.t('reader.topics')}
          </h2>
          <TopicList topics={digest.topics} foundLabel={foundLabel} onFind={onFind} />
        </section>
      )}
    </>
  );
}
