import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Person, Quote } from '@/utils/model/digest';
import { personNameHref } from '@/utils/model/people-view';

interface PersonCardProps {
  /** null for an article that is not in the library: its people have no pages there. */
  articleId: string | null;
  person: Person;
  quotes: readonly Quote[];
  isFound: boolean;
  onFind: (label: string, spans: readonly Span[]) => void;
  onShow: (span: Span) => void;
}

/** A person with the role the article states and what they say; the name finds them in the text. */
export function PersonCard({ articleId, person, quotes, isFound, onFind, onShow }: PersonCardProps) {
  return (
    <div class="person">
      <p>
        <button
          type="button"
          class="plain person-name"
          aria-pressed={isFound}
          title={i18n.t('reader.findPerson')}
          onClick={() => onFind(person.name, person.mentions)}
        >
          <bdi>{person.name}</bdi>
        </button>
        {person.mentions.length > 1 && (
          <span class="number muted" title={i18n.t('reader.namedTimes', person.mentions.length)}>
            {' '}
            ×{person.mentions.length}
          </span>
        )}{' '}
        {articleId !== null && (
          <a
            class="person-page"
            href={personNameHref(person.name, articleId)}
            aria-label={i18n.t('people.pageOf', [person.name])}
            title={i18n.t('people.pageOf', [person.name])}
          >
            →
          </a>
        )}
      </p>
      {person.role && (
        <p class="muted person-role" dir="auto">
          {person.role}
        </p>
      )}
      {quotes.length > 0 && (
        <details>
          <summary>{i18n.t('reader.quotes', quotes.length)}</summary>
          <ul class="person-quotes">
            {quotes.map(({ kind, text, span }) => (
              <li key={`${span.block} ${span.start}`}>
                <button type="button" class="plain" dir="auto" onClick={() => onShow(span)}>
                  {kind === 'direct' ? `“${text}”` : text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
