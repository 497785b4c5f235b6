import { i18n } from '#i18n';
import type { WhyNothing } from '@/utils/library/search/why-nothing';
import { isNarrowed, type LibraryView } from '@/utils/model/library-view';
import { isolated } from '@/utils/text/isolated';
import { Notice } from '../Notice';

interface EmptyListProps {
  view: LibraryView;
  /** Articles in the whole library, trash and archive included; null while it is not known. */
  libraryCount: number | null;
  /** Why a search finds nothing; null where it is not known. */
  why: WhyNothing | null;
  locale: string;
  onText: (text: string) => void;
  onClear: () => void;
  onImport: () => void;
}

/** Why there is nothing in the list, and what to do next. */
export function EmptyList({ view, libraryCount, why, locale, onText, onClear, onImport }: EmptyListProps) {
  if (isNarrowed(view)) {
    return (
      <Notice title={i18n.t('library.empty.nothingFound')} text={reasonOf(why, locale)}>
        {why?.without.map(({ text, rest, count }) => (
          <button type="button" class="framed" key={text} onClick={() => onText(rest)}>
            {i18n.t('library.empty.without', [isolated(text), new Intl.NumberFormat(locale).format(count)])}
          </button>
        ))}
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

function reasonOf(why: WhyNothing | null, locale: string): string {
  if (!why) return i18n.t('library.empty.nothingFoundText');
  if (why.missing.length === 0) return i18n.t('library.empty.notTogether');
  return i18n.t('library.empty.foundNowhere', [new Intl.ListFormat(locale).format(why.missing.map(isolated))]);
}
