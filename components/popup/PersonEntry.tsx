import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Digest, Person } from '@/utils/model/digest';
import { isolated } from '@/utils/text/isolated';
import { personItems } from '../put-right/menu-items';
import { PutRight } from './PutRight';
import { QuoteList } from './QuoteList';

interface Props {
  readonly person: Person;
  /** The key of the library's page about them; null if nothing of them is saved. */
  readonly page: string | null;
  readonly digest: Digest;
  /** As it was made, before anything was put right. */
  readonly madeDigest: Digest;
  readonly onShow: (span: Span) => void;
  readonly onOpenPerson: (key: string) => void;
  readonly onCorrect: (wish: CorrectionWish) => void;
}

/** One person: name, how often they are named, how often quoted, what the article says they are. */
export function PersonEntry({ person, page, digest, madeDigest, onShow, onOpenPerson, onCorrect }: Props) {
  const [areQuotesShown, setQuotesShown] = useState(false);
  const [first] = person.mentions;
  const times = i18n.t('popup.namedTimes', person.mentions.length);
  const quotes = digest.quotes.filter(({ speaker }) => speaker?.kind === 'person' && speaker.name === person.name);
  const quoted = i18n.t('popup.quotes', quotes.length);
  return (
    <li class="person">
      <div class="person-line">
        <button
          type="button"
          class="plain person-name"
          dir="auto"
          title={`${isolated(person.name)} · ${i18n.t('popup.showInPage')}`}
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
        <PutRight
          label={i18n.t('corrections.person', [isolated(person.name)])}
          items={personItems(person, madeDigest, onCorrect)}
        />
        {page && (
          <button
            type="button"
            class="plain person-page"
            aria-label={i18n.t('popup.everythingOn', [isolated(person.name)])}
            title={i18n.t('popup.everythingOn', [isolated(person.name)])}
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
      {areQuotesShown && <QuoteList quotes={quotes} digest={digest} onShow={onShow} onCorrect={onCorrect} />}
    </li>
  );
}
