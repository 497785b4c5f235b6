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

/** More than anybody gives by hand: the rest is drawn when it is asked for, so many at a time. */
const first = 200;
const step = 500;
/** A browser shows some 20 of them. */
const maxOffered = 50;

/** Tags in use elsewhere in which what is typed stands. */
function offered(knownTags: readonly string[], tags: readonly string[], draft: string): string[] {
  const own = new Set(tags);
  const wanted = draft.toLowerCase();
  return knownTags.filter((tag) => !own.has(tag) && tag.toLowerCase().includes(wanted)).slice(0, maxOffered);
}

/** The tags of an article; Enter or a comma adds what is typed, completed from the tags in use. */
export function TagField({ tags, knownTags, onAdd, onRemove }: TagFieldProps) {
  const [draft, setDraft] = useState('');
  const [shown, setShown] = useState(first);
  const listId = useId();
  const add = (typed: string) => {
    const tag = typed.replace(/^#|,$/g, '').trim();
    setDraft('');
    if (tag !== '' && !tags.includes(tag)) onAdd(tag);
  };
  return (
    <div class="tag-field">
      <ul class="chips" aria-label={i18n.t('reader.tags')}>
        {tags.slice(0, shown).map((tag) => (
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
        {tags.length > shown && (
          <li>
            <button type="button" class="plain text-link" onClick={() => setShown(shown + step)}>
              {i18n.t('library.moreValues', tags.length - shown)}
            </button>
          </li>
        )}
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
            {offered(knownTags, tags, draft).map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </li>
      </ul>
    </div>
  );
}
