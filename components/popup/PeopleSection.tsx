import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Digest, Person } from '@/utils/model/digest';
import { PersonEntry } from './PersonEntry';

/** People shown at once; the others stand behind one line. */
const shownPeople = 5;

interface Props {
  readonly digest: Digest;
  /** As it was made, before anything was put right. */
  readonly madeDigest: Digest;
  /** The key of the library's page about a person, by name; nobody without one has been saved before. */
  readonly pages: Readonly<Record<string, string>>;
  readonly onShow: (span: Span) => void;
  readonly onOpenPerson: (key: string) => void;
  readonly onCorrect: (wish: CorrectionWish) => void;
}

/** The people the article is most about, each with the stated role and their quotes one click away. */
export function PeopleSection({ pages, ...given }: Props) {
  const { digest } = given;
  if (digest.people.length === 0) return null;
  const others = digest.people.slice(shownPeople);
  const entry = (person: Person) => (
    <PersonEntry
      {...given}
      key={person.name}
      person={person}
      page={Object.hasOwn(pages, person.name) ? (pages[person.name] ?? null) : null}
    />
  );
  return (
    <section aria-labelledby="people">
      <h2 class="small-caps" id="people" lang={i18n.t('interface.language')}>
        {i18n.t('popup.people')}
      </h2>
      <ul class="people">{digest.people.slice(0, shownPeople).map(entry)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{i18n.t('popup.morePeople', others.length)}</summary>
          <ul class="people">{others.map(entry)}</ul>
        </details>
      )}
    </section>
  );
}
