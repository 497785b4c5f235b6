import { i18n } from '#i18n';
import type { PersonPage } from '@/utils/library/connections/persons';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';

interface DecisionsProps {
  choices: PersonPage['choices'];
  locale: string;
  onUndo: (id: number) => void;
}

/** What the reader decided about a person, each with its way back. */
export function Decisions({ choices, locale, onUndo }: DecisionsProps) {
  if (choices.length === 0) return null;
  return (
    <section class="decisions">
      <h2 class="small-caps">{i18n.t('people.decisions')}</h2>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <span>
              {i18n.t(choice.kind === 'merge' ? 'people.decisionMerge' : 'people.decisionSplit', [
                isolated(choice.otherName),
              ])}{' '}
              <time class="muted" dateTime={choice.at} title={formatExact(choice.at, locale) ?? undefined}>
                {formatLocalDay(choice.at, locale)}
              </time>
            </span>
            <button type="button" class="framed" data-command="take-back" onClick={() => onUndo(choice.id)}>
              {i18n.t('people.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
