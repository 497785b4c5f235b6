import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import { QuoteList } from './QuoteList';

/** Quotes shown where there is nobody to show them with. */
const shownQuotes = 3;

interface Props {
  readonly digest: Digest;
  readonly onShow: (span: Span) => void;
  readonly onCorrect: (wish: CorrectionWish) => void;
}

/** What is said word for word in an article in which no people were found; nothing where nothing is. */
export function QuotesSection(props: Props) {
  const direct = props.digest.quotes.filter(({ kind }) => kind === 'direct');
  if (direct.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 class="small-caps" id="quotes" lang={i18n.t('interface.language')}>
        {i18n.t('popup.saidInIt')}
      </h2>
      <QuoteList {...props} quotes={direct.slice(0, shownQuotes)} />
      {direct.length > shownQuotes && (
        <details>
          <summary>{i18n.t('popup.moreQuotes', direct.length - shownQuotes)}</summary>
          <QuoteList {...props} quotes={direct.slice(shownQuotes)} />
        </details>
      )}
    </section>
  );
}
