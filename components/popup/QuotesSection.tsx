import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Quote } from '@/utils/model/digest';
import { QuoteList } from './QuoteList';

/** Quotes shown where there is nobody to show them with. */
const shownQuotes = 3;

interface Props {
  readonly quotes: readonly Quote[];
  readonly onShow: (span: Span) => void;
}

/** What is said word for word in an article in which no people were found; nothing where nothing is. */
export function QuotesSection({ quotes, onShow }: Props) {
  const direct = quotes.filter(({ kind }) => kind === 'direct');
  if (direct.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 class="small-caps" id="quotes">
        {i18n.t('popup.saidInIt')}
      </h2>
      <QuoteList quotes={direct.slice(0, shownQuotes)} onShow={onShow} />
      {direct.length > shownQuotes && (
        <details>
          <summary>{i18n.t('popup.moreQuotes', direct.length - shownQuotes)}</summary>
          <QuoteList quotes={direct.slice(shownQuotes)} onShow={onShow} />
        </details>
      )}
    </section>
  );
}
