import { i18n } from '#i18n';

interface SearchFieldProps {
  text: string;
  onText: (text: string) => void;
  /** Leaves the field for the list below it. */
  onLeave: () => void;
}

/** The search on top of the list; Escape empties it, arrow down goes into the list. */
export function SearchField({ text, onText, onLeave }: SearchFieldProps) {
  return (
    <search class="search">
      <input
        type="search"
        id="search"
        name="search"
        value={text}
        placeholder={i18n.t('library.searchPlaceholder')}
        aria-label={i18n.t('library.search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onLeave();
          } else if (event.key === 'Escape' && text !== '') {
            event.stopPropagation();
            onText('');
          }
        }}
      />
      {text === '' && (
        <span class="search-key">
          <kbd>/</kbd>
        </span>
      )}
    </search>
  );
}
