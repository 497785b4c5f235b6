import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Digest, Quote } from '@/utils/model/digest';
import { quoteItems } from '../put-right/menu-items';
import { PutRight } from './PutRight';

interface Props {
  readonly quotes: readonly Quote[];
  readonly digest: Digest;
  readonly onShow: (span: Span) => void;
  readonly onCorrect: (wish: CorrectionWish) => void;
}

/** Quotes in page order, each leading to its place in the page. */
export function QuoteList({ quotes, digest, onShow, onCorrect }: Props) {
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={`${quote.span.block}:${quote.span.start}`}>
          <button
            type="button"
            class="plain"
            dir="auto"
            title={i18n.t('popup.showInPage')}
            onClick={() => onShow(quote.span)}
          >
            {quote.kind === 'direct' ? <q>{quote.text}</q> : quote.text}
          </button>
          <PutRight label={i18n.t('corrections.quote')} items={quoteItems(quote, digest, onCorrect)} />
        </li>
      ))}
    </ul>
  );
}
