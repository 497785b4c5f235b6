import { i18n } from '#i18n';
import type { MissedArticles } from '@/utils/app/library/lost-library';
import { lostArticlesText, wayBackText } from '../lost-text';

interface LostLineProps {
  missed: MissedArticles;
  locale: string;
  onRestore: () => void;
  onForget: () => void;
}

/** Says above the list what the browser has lost of the library and what of it is back, and leads to the last backup. */
export function LostLine({ missed, locale, onRestore, onForget }: LostLineProps) {
  return (
    <p class="list-line" role="alert">
      <span>
        <strong>{lostArticlesText(missed, locale)}</strong> {wayBackText(missed, locale)}
      </span>
      <button type="button" class="plain" onClick={onRestore}>
        {i18n.t('library.lost.restore')}
      </button>
      <button type="button" class="plain" onClick={onForget}>
        {i18n.t('library.lost.forget')}
      </button>
    </p>
  );
}
