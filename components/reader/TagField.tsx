import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated } from '@/utils/text/isolated';
import { Icon } from '../Icon';

interface TagFieldProps {
  tags: readonly string[];
  /** Tags used elsewhere in the library, offered while typing. */
  knownTags: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** The tags of an article; Enter or a comma adds what is typed, completed from the tags in use. */
export function TagField({ tags, knownTags, onAdd, onRemove }: TagFieldProps) {
  const [draft, setDraft] = useState('');
  const listId = useId();
  const add = (typed: string) => {
    const tag = typed.replace(/^#|,$/g, '').trim();
    setDraft('');
    if (tag !== '' && !tags.includes(tag)) onAdd(tag);
  };
  return (
    <div class="tag-field">
      <ul class="chips" aria-label={i18n.t('reader.tags')}>
        {tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="chip"
              aria-label={i18n.t('reader.removeTag', [isolated(tag)])}
              title={i18n.t('reader.removeTag', [isolated(tag)])}
              onClick={() => onRemove(tag)}
            >
              <bdi>{isolated(tag)}</bdi>
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li>
          <input
            type="text"
            class="tag-input"
            list={listId}
            value={draft}
            aria-label={i18n.t('reader.addTag')}
            placeholder={i18n.t('reader.addTag')}
            autocomplete="off"
            maxLength={80}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              if (!typed.endsWith(',')) return setDraft(typed);
              add(typed);
              // An empty draft stays an empty draft: nothing would be drawn again.
              event.currentTarget.value = '';
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                add(draft);
              } else if (event.key === 'Backspace' && draft === '' && tags.length > 0) {
                onRemove(tags.at(-1) as string);
              }
            }}
            onBlur={() => add(draft)}
          />
          <datalist id={listId}>
            {knownTags
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </li>
      </ul>
    </div>
  );
}
