import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Digest, Person, Quote } from '@/utils/model/digest';

interface Props {
  readonly digest: Digest;
  /** The key of the library's page about a person, by name; nobody without one has been saved before. */
  readonly pages: Readonly<Record<string, string>>;
  readonly onShow: (span: Span) => void;
  readonly onOpenPerson: (key: string) => void;
}

/** The key people, each with the stated role and their quotes one click away; the others behind one line. */
export function PeopleSection({ digest, pages, onShow, onOpenPerson }: Props) {
  if (!digest.arePeopleAvailable) {
    return (
      <section aria-labelledby="people">
        <h2 id="people">{i18n.t('popup.people')}</h2>
        <p class="muted">{i18n.t('popup.noPeopleInLanguage')}</p>
      </section>
    );
  }
  if (digest.people.length === 0) return null;
  const key = digest.people.filter((person) => person.isKey);
  const others = digest.people.filter((person) => !person.isKey);
  const entry = (person: Person) => (
    <PersonEntry
      key={person.name}
      person={person}
      page={Object.hasOwn(pages, person.name) ? (pages[person.name] ?? null) : null}
      quotes={quotesOf(person, digest.quotes)}
      onShow={onShow}
      onOpenPerson={onOpenPerson}
    />
  );
  return (
    <section aria-labelledby="people">
      <h2 id="people">{i18n.t('popup.people')}</h2>
      <ul class="people">{key.map(entry)}</ul>
      {others.length > 0 && (
        <details open={key.length === 0}>
          <summary>{i18n.t('popup.morePeople', others.length)}</summary>
          <ul class="people">{others.map(entry)}</ul>
        </details>
      )}
    </section>
  );
}

const quotesOf = (person: Person, quotes: readonly Quote[]) =>
  quotes.filter((quote) => quote.speaker?.kind === 'person' && quote.speaker.name === person.name);

interface EntryProps {
  readonly person: Person;
  readonly page: string | null;
  readonly quotes: readonly Quote[];
  readonly onShow: (span: Span) => void;
  readonly onOpenPerson: (key: string) => void;
}

function PersonEntry({ person, page, quotes, onShow, onOpenPerson }: EntryProps) {
  const first = person.mentions[0];
  const times = person.mentions.length;
  return (
    <li class="person">
      <div class="person-line">
        <button
          type="button"
          class="person-name"
          dir="auto"
          title={i18n.t('popup.showInPage')}
          disabled={!first}
          onClick={() => first && onShow(first)}
        >
          {person.name}
        </button>
        <span
          class="mentions"
          role="img"
          aria-label={i18n.t('popup.namedTimes', times)}
          title={i18n.t('popup.namedTimes', times)}
        >
          ×{times}
        </span>
        {page && (
          <button
            type="button"
            class="person-page"
            aria-label={i18n.t('popup.everythingOn', [person.name])}
            title={i18n.t('popup.everythingOn', [person.name])}
            onClick={() => onOpenPerson(page)}
          >
            →
          </button>
        )}
      </div>
      {person.role && (
        <p class="role" dir="auto">
          {person.role}
        </p>
      )}
      {quotes.length > 0 && (
        <details class="quotes">
          <summary>{i18n.t('popup.quotes', quotes.length)}</summary>
          <ul>
            {quotes.map((quote) => (
              <li key={`${quote.span.block}:${quote.span.start}`}>
                <button type="button" dir="auto" title={i18n.t('popup.showInPage')} onClick={() => onShow(quote.span)}>
                  {quote.kind === 'direct' ? <q>{quote.text}</q> : quote.text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
