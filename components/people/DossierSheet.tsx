import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier, DossierEntry } from '@/utils/export/dossier';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';

interface DossierSheetProps {
  dossier: Dossier;
  locale: string;
  onPrinted: () => void;
}

/** Everything the library says of a person, seen on paper alone: printed as soon as it stands. */
export function DossierSheet({ dossier, locale, onPrinted }: DossierSheetProps) {
  useEffect(() => {
    const done = () => onPrinted();
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [onPrinted]);
  const { name, role, otherNames, entries } = dossier;
  const said = (kind: 'direct' | 'reported') =>
    entries.flatMap((entry) =>
      entry.quotes.filter((quote) => quote.kind === kind).map(({ text }) => ({ text, entry })),
    );
  const roles = entries.flatMap((entry) => entry.roles.map((text) => ({ text, entry })));
  return (
    <section class="dossier" aria-hidden="true">
      <h1 dir="auto">{name}</h1>
      {role && <p dir="auto">{role}</p>}
      {otherNames.length > 0 && <p>{i18n.t('people.alsoNamed', [otherNames.map(isolated).join(', ')])}</p>}
      <Statements title={i18n.t('people.roles')} statements={roles} locale={locale} />
      <Statements title={i18n.t('people.direct')} statements={said('direct')} locale={locale} isQuoted />
      <Statements title={i18n.t('people.reported')} statements={said('reported')} locale={locale} />
      <h2>{i18n.t('people.namedIn')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.day} ${entry.title}`}>
            <Source entry={entry} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StatementsProps {
  title: string;
  statements: readonly { readonly text: string; readonly entry: DossierEntry }[];
  locale: string;
  isQuoted?: boolean;
}

function Statements({ title, statements, locale, isQuoted = false }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {statements.map(({ text, entry }, at) => (
          <li key={at}>
            <p dir="auto">{isQuoted ? `“${text}”` : text}</p>
            <Source entry={entry} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Headline, publication and day, and the address under them. */
function Source({ entry: { title, publisher, day, url }, locale }: { entry: DossierEntry; locale: string }) {
  return (
    <p class="dossier-source">
      <bdi>{isolated(title)}</bdi>
      {publisher && (
        <>
          , <bdi>{isolated(publisher)}</bdi>
        </>
      )}
      , {formatDay(day, locale) ?? day}
      {url && (
        <>
          <br />
          <span dir="ltr">{url}</span>
        </>
      )}
    </p>
  );
}
