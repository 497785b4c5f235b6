import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Suggestions } from './Suggestions';
import { type CompleteValue, useCompletion } from './use-completion';

interface SearchFieldProps {
  text: string;
  onText: (text: string) => void;
  completeValue: CompleteValue;
  /** Leaves the field for the list below it. */
  onLeave: () => void;
}

/**
 * The search on top of the list. What can be completed is offered below it: arrow down goes there, Enter or Tab takes what is
 * chosen, Escape closes it. With nothing offered arrow down goes into the list, and Escape empties the field.
 */
export function SearchField({ text, onText, completeValue, onLeave }: SearchFieldProps) {
  const { field, completion, look, close, take, step } = useCompletion(onText, completeValue);
  const listId = useId();
  const chosen = completion?.options[completion.active];
  const hasOptions = completion !== null && completion.options.length > 0;
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (hasOptions && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      step(key === 'ArrowDown' ? 1 : -1);
    } else if (chosen !== undefined && (key === 'Enter' || key === 'Tab')) {
      event.preventDefault();
      take(chosen);
    } else if (completion && key === 'Escape') {
      event.stopPropagation();
      // Chromium would empty the field.
      event.preventDefault();
      close();
    } else if (key === 'ArrowDown' || key === 'Enter') {
      event.preventDefault();
      onLeave();
    } else if (key === 'Escape' && text !== '') {
      event.stopPropagation();
      onText('');
    }
  };
  return (
    <search class="search">
      <input
        type="search"
        id="search"
        name="search"
        ref={field}
        value={text}
        placeholder={i18n.t('library.searchPlaceholder')}
        aria-label={i18n.t('library.search')}
        aria-keyshortcuts="/"
        // biome-ignore lint/a11y/noRedundantRoles: no list of the browser's own belongs to it, from which the role would follow
        role="combobox"
        list={undefined}
        aria-autocomplete="list"
        aria-expanded={hasOptions}
        aria-controls={hasOptions ? listId : undefined}
        aria-describedby={completion?.part.operator ? `${listId}-hint` : undefined}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${completion?.active}`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          onText(event.currentTarget.value);
          look();
        }}
        onBlur={close}
        onKeyDown={press}
      />
      {text === '' && (
        <span class="search-key">
          <kbd>/</kbd>
        </span>
      )}
      {completion && (
        <Suggestions
          operator={completion.part.operator}
          options={completion.options}
          active={completion.active}
          listId={listId}
          onTake={take}
        />
      )}
    </search>
  );
}
