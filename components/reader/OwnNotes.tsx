import { i18n } from '#i18n';
import type { SavedArticle } from '@/utils/model/saved-article';
import { KeptText } from '../KeptText';
import { TagField } from './TagField';

export interface OwnNotesProps {
  saved: SavedArticle;
  knownTags: readonly string[];
  onAddTag: (tag: string) => void;
  onRemoveTag: (tag: string) => void;
  onNote: (note: string | null) => void;
}

/** What the reader adds to an article: tags and a note. */
export function OwnNotes({ saved, knownTags, onAddTag, onRemoveTag, onNote }: OwnNotesProps) {
  return (
    <section class="own-notes" aria-label={i18n.t('reader.note')}>
      <TagField tags={saved.tags} knownTags={knownTags} onAdd={onAddTag} onRemove={onRemoveTag} />
      <KeptText
        name={i18n.t('reader.note')}
        placeholder={i18n.t('reader.notePlaceholder')}
        text={saved.note}
        onKeep={onNote}
      />
    </section>
  );
}
