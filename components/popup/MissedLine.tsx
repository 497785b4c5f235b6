import { i18n } from '#i18n';
import type { LostArticles } from '@/utils/model/library-mark';
import { lostArticlesText } from '../lost-text';

interface Props {
  readonly missed: LostArticles;
  readonly locale: string;
  readonly onRestore: () => void;
}

/** What the browser has lost of the library, and the way to restore it. */
export function MissedLine({ missed, locale, onRestore }: Props) {
  return (
    <>
      <span class="alarm" role="alert">
        {lostArticlesText(missed, locale)}
      </span>
      <button type="button" class="plain link" data-news="lost" onClick={onRestore}>
        {i18n.t('library.lost.restore')}
      </button>
    </>
  );
}
