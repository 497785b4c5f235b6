import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface RenameSearchProps {
  name: string;
  onName: (name: string) => void;
  onEnd: () => void;
}

/** The field for another name of a kept search: Enter takes it, Escape leaves the one there is. */
export function RenameSearch({ name, onName, onEnd }: RenameSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div class="keep-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onName(field.current?.value ?? name);
          onEnd();
        }}
      >
        <input
          type="text"
          name="search-name"
          ref={field}
          defaultValue={name}
          maxLength={120}
          autocomplete="off"
          aria-label={i18n.t('library.searchName')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // It closes the field, and nothing else.
            event.stopPropagation();
            onEnd();
          }}
        />
        <button type="submit" class="plain">
          {i18n.t('library.renameSearch')}
        </button>
      </form>
    </div>
  );
}
