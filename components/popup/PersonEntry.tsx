import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Person, Quote } from '@/utils/model/digest';
import { QuoteList } from './QuoteList';

interface Props {
  readonly person: Person;
  /** The key of the library's page about them; null if nothing of them is saved. */
  readonly page: string | null;
  readonly quotes: readonly Quote[];
  readonly onShow: (span: Span) => void;
  readonly onOpenPerson: (key: string) => void;
}

/** One person: name, how often they are named, how often quoted, what the article says they are. */
export function PersonEntry({ person, page, quotes, onShow, onOpenPerson }: Props) {
  const [areQuotesShown, setQuotesShown] = useState(false);
  const [first] = person.mentions;
  const times = i18n.t('popup.namedTimes', person.mentions.length);
  const quoted = i18n.t('popup.quotes', quotes.length);
  return (
    <li class="person">
      <div class="person-line">
        <button
          type="button"
          class="plain person-name"
          dir="auto"
          title={`${person.name} · ${i18n.t('popup.showInPage')}`}
          disabled={!first}
          onClick={() => first && onShow(first)}
        >
          {person.name}
        </button>
        <span class="mentions" role="img" aria-label={times} title={times}>
          ×{person.mentions.length}
        </span>
        {quotes.length > 0 && (
          <button
            type="button"
            class="plain quote-mark"
            aria-expanded={areQuotesShown}
            aria-label={quoted}
            title={quoted}
            onClick={() => setQuotesShown(!areQuotesShown)}
          >
            <i aria-hidden="true">❝</i>
            {quotes.length}
          </button>
        )}
        {page && (
          <button
            type="button"
            class="plain person-page"
            aria-label={i18n.t('popup.everythingOn', [person.name])}
            title={i18n.t('popup.everythingOn', [person.name])}
            onClick={() => onOpenPerson(page)}
          >
            →
          </button>
        )}
      </div>
      {person.role && (
        <p class="role" dir="auto" title={person.role}>
          {person.role}
        </p>
      )}
      {areQuotesShown && <QuoteList quotes={quotes} onShow={onShow} />}
    </li>
  );
}
