import { i18n } from '#i18n';
import { isolated } from '@/utils/text/isolated';
import type { SearchOperator } from '@/utils/text/query-parts';

interface SuggestionsProps {
  /** What the values are completed of; null where they are operators. */
  operator: SearchOperator | null;
  options: readonly string[];
  active: number;
  listId: string;
  onTake: (option: string) => void;
}

/** What can stand where the search is being typed: operators, each with what it finds, or what was told of one and its values. */
export function Suggestions({ operator, options, active, listId, onTake }: SuggestionsProps) {
  return (
    <div class="suggestions">
      {operator && (
        <p class="suggestion-hint muted" id={`${listId}-hint`}>
          <b>{operator}:</b> {i18n.t(`library.operators.${operator}`)}
        </p>
      )}
      {options.length > 0 && (
        <div id={listId} role="listbox" aria-label={i18n.t('library.suggestions')}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
            <div
              key={option}
              id={`${listId}-${index}`}
              class="suggestion"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(option)}
            >
              <bdi>{isolated(option)}</bdi>
              {operator === null && <span class="muted">{i18n.t(`library.operators.${operatorOf(option)}`)}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** An option of operators is one with its colon. */
const operatorOf = (option: string): SearchOperator => option.slice(0, -1) as SearchOperator;
