import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonRow } from '@/utils/library/connections/persons';
import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';
import { Dialog } from '../Dialog';

interface MergeDialogProps {
  name: string;
  /** Persons found for what was typed. */
  found: readonly PersonRow[];
  locale: string;
  onType: (typed: string) => void;
  onChoose: (person: PersonRow) => void;
  onClose: () => void;
}

/** Asks who else a person is. */
export function MergeDialog({ name, found, locale, onType, onChoose, onClose }: MergeDialogProps) {
  const [typed, setTyped] = useState('');
  return (
    <Dialog title={i18n.t('people.mergeTitle', [isolated(name)])} onClose={onClose}>
      <p class="muted">{i18n.t('people.mergeText')}</p>
      <input
        type="search"
        class="dialog-search"
        aria-label={i18n.t('people.search')}
        placeholder={i18n.t('people.search')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
      />
      <ul class="choices">
        {found.map((person) => (
          <li key={person.key}>
            <button type="button" data-person={person.key} onClick={() => onChoose(person)}>
              <span>
                <bdi>{isolated(person.name)}</bdi>
                {person.role && (
                  <span class="muted role-line" dir="auto">
                    {person.role}
                  </span>
                )}
              </span>
              <span class="number muted">{articleCount(person.articles, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
