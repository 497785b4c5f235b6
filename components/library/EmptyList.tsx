import { i18n } from '#i18n';
import { isNarrowed, type LibraryView } from '@/utils/model/library-view';
import { Notice } from '../Notice';

interface EmptyListProps {
  view: LibraryView;
  /** Articles in the whole library, trash and archive included; null while it is not known. */
  libraryCount: number | null;
  onClear: () => void;
  onImport: () => void;
}

/** Why there is nothing in the list, and what to do next. */
export function EmptyList({ view, libraryCount, onClear, onImport }: EmptyListProps) {
  if (isNarrowed(view)) {
    return (
      <Notice title={i18n.t('library.empty.nothingFound')} text={i18n.t('library.empty.nothingFoundText')}>
        <button type="button" class="framed" onClick={onClear}>
          {i18n.t('library.empty.showAll')}
        </button>
      </Notice>
    );
  }
  if (view.shelf === 'all' && !libraryCount) {
    return (
      <Notice title={i18n.t('library.empty.nothingSaved')} text={i18n.t('library.empty.nothingSavedText')}>
        <button type="button" class="framed" onClick={onImport}>
          {i18n.t('library.import')}
        </button>
        <a href="/welcome.html">{i18n.t('library.empty.tryExample')}</a>
      </Notice>
    );
  }
  return <Notice title={i18n.t(`library.empty.${view.shelf}`)} text={i18n.t(`library.empty.${view.shelf}Text`)} />;
}
