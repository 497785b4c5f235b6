import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import { Icon } from '../Icon';

interface Props {
  /** The reader's own tags, offered while typing; the most used first. */
  readonly knownTags: readonly string[];
  readonly onKeep: PopupActions['onKeepWords'];
  readonly onDone: () => void;
}

/** Tags and a note for what was saved just now. Each is kept as it is left; Enter keeps both and is done. */
export function AfterSaveForm({ knownTags, onKeep, onDone }: Props) {
  const [tags, setTags] = useState('');
  const [note, setNote] = useState('');
  const keep = () => onKeep({ tags, note });
  return (
    <form
      class="after-save"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
        onDone();
      }}
    >
      <input
        type="text"
        list="own-tags"
        value={tags}
        aria-label={i18n.t('popup.tags')}
        placeholder={i18n.t('popup.tagsShort')}
        autocomplete="off"
        maxLength={400}
        onInput={(event) => setTags(event.currentTarget.value)}
        onChange={keep}
      />
      <datalist id="own-tags">
        {completions(tags, knownTags).map((line) => (
          <option key={line} value={line} />
        ))}
      </datalist>
      <input
        type="text"
        value={note}
        aria-label={i18n.t('popup.note')}
        placeholder={i18n.t('popup.note')}
        autocomplete="off"
        maxLength={4000}
        onInput={(event) => setNote(event.currentTarget.value)}
        onChange={keep}
      />
      <button
        type="submit"
        class="icon-button"
        aria-label={i18n.t('popup.keepWords')}
        title={i18n.t('popup.keepWords')}
      >
        <Icon name="check" />
      </button>
    </form>
  );
}

/** What is typed with its last tag completed: a list under a field replaces the whole of it. */
function completions(typed: string, knownTags: readonly string[]): string[] {
  const comma = typed.lastIndexOf(',');
  const before = comma < 0 ? '' : `${typed.slice(0, comma)}, `;
  const given = new Set(before.split(',').map((tag) => tag.trim()));
  return knownTags.filter((tag) => !given.has(tag)).map((tag) => `${before}${tag}`);
}
