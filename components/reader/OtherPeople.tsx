import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '@/utils/model/digest';

interface OtherPeopleProps {
  people: readonly Person[];
  card: (person: Person) => ComponentChildren;
}

const first = 50;
const step = 200;

/** Those who do not stand beside the text, drawn when they are asked for, so many at a time. */
export function OtherPeople({ people, card }: OtherPeopleProps) {
  const [shown, setShown] = useState(0);
  return (
    <details
      class="margin-note"
      data-beside=".article-foot"
      onToggle={(event) => event.currentTarget.open && setShown(Math.max(shown, first))}
    >
      <summary>{i18n.t('reader.otherPeople', people.length)}</summary>
      {people.slice(0, shown).map(card)}
      {shown > 0 && people.length > shown && (
        <button type="button" class="framed more" onClick={() => setShown(shown + step)}>
          {i18n.t('people.moreRows')} <span class="number muted">{people.length - shown}</span>
        </button>
      )}
    </details>
  );
}
