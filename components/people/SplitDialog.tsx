import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonPage } from '@/utils/library/connections/persons';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { Dialog } from '../Dialog';
import { MoreList } from './MoreList';

interface SplitDialogProps {
  person: PersonPage;
  locale: string;
  onSplit: (docs: readonly number[]) => void;
  onClose: () => void;
}

/** Asks which articles are about somebody else of the same name. */
export function SplitDialog({ person, locale, onSplit, onClose }: SplitDialogProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (doc: number) => {
    const next = new Set(chosen);
    if (!next.delete(doc)) next.add(doc);
    setChosen(next);
  };
  const isPossible = chosen.size > 0 && chosen.size < new Set(person.occurrences.map(({ doc }) => doc)).size;
  return (
    <Dialog title={i18n.t('people.splitTitle', [isolated(person.name)])} onClose={onClose}>
      <MoreList items={person.occurrences} first={100} locale={locale} class="choices">
        {({ doc, title, publisher, day, roles }) => (
          <li key={doc}>
            <label>
              <input type="checkbox" checked={chosen.has(doc)} onChange={() => toggle(doc)} />
              <span>
                <span class="kicker">
                  {publisher && <bdi>{isolated(publisher)} · </bdi>}
                  {formatDay(day, locale)}
                </span>
                <span dir="auto">{title}</span>
                {roles[0] && (
                  <span class="muted role-line" dir="auto">
                    {roles[0].text}
                  </span>
                )}
              </span>
            </label>
          </li>
        )}
      </MoreList>
      <p class="muted" id="split-rule">
        {i18n.t('people.splitNone')}
      </p>
      <div class="dialog-actions">
        <button
          type="button"
          class="primary"
          data-command="split-chosen"
          disabled={!isPossible}
          aria-describedby="split-rule"
          onClick={() => onSplit([...chosen])}
        >
          {i18n.t('people.splitAction')}
        </button>
      </div>
    </Dialog>
  );
}
