import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '@/utils/model/digest';

interface OtherPeopleProps {
  people: readonly Person[];
  locale: string;
  card: (person: Person) => ComponentChildren;
}

const first = 50;
const step = 200;

/** Those who do not stand beside the text, drawn when they are asked for, so many at a time. */
export function OtherPeople({ people, locale, card }: OtherPeopleProps) {
  const [shown, setShown] = useState(0);
  const number = new Intl.NumberFormat(locale);
  return (
    <details
      class="margin-note"
      data-beside=".article-foot"
      onToggle={(event) => event.currentTarget.open && setShown(Math.max(shown, first))}
    >
      <summary>{i18n.t('reader.otherPeople', people.length, [number.format(people.length)])}</summary>
      {people.slice(0, shown).map(card)}
      {shown > 0 && people.length > shown && (
        <button type="button" class="framed more" onClick={() => setShown(shown + step)}>
          {i18n.t('people.moreRows')} <span class="number muted">{number.format(people.length - shown)}</span>
        </button>
      )}
    </details>
  );
}
