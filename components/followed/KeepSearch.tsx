import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import { RenameSearch } from './RenameSearch';

/** Keeps what is listed as a shelf; of one that is kept, follows it, names it or keeps it no longer. Where anything narrows the list. */
export function KeepSearch({ session, state: { view, keptSearch } }: { session: LibrarySession; state: LibraryState }) {
  /** The kept search that is being named. */
  const [namedId, setNamedId] = useState<string | null>(null);
  const { followed } = session;
  if (!keptSearch) {
    return (
      <p class="keep-search">
        <button type="button" class="plain" data-command="keep-search" onClick={() => void followed.keep(view)}>
          {i18n.t('library.keepSearch')}
        </button>
      </p>
    );
  }
  const { search, newCount } = keptSearch;
  if (namedId === search.id) {
    const onEnd = () => setNamedId(null);
    return <RenameSearch name={search.name} onName={(name) => void followed.rename(search, name)} onEnd={onEnd} />;
  }
  return (
    <p class="keep-search">
      <button
        type="button"
        class="plain"
        data-command="follow"
        aria-pressed={newCount !== null}
        onClick={() => void followed.toggleFollow(search)}
      >
        {i18n.t(newCount === null ? 'library.follow' : 'library.unfollow')}
      </button>
      <button type="button" class="plain" data-command="rename-search" onClick={() => setNamedId(search.id)}>
        {i18n.t('library.renameSearch')}
      </button>
      <button type="button" class="plain" data-command="drop-search" onClick={() => void followed.drop(search)}>
        {i18n.t('library.dropSearch')}
      </button>
    </p>
  );
}
