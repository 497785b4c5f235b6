import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Quote } from '@/utils/model/digest';

interface Props {
  readonly quotes: readonly Quote[];
  readonly onShow: (span: Span) => void;
}

/** Quotes in page order, each leading to its place in the page. */
export function QuoteList({ quotes, onShow }: Props) {
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
        </li>
      ))}
    </ul>
  );
}
