import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { SummarySentence } from '@/utils/model/digest';

interface InShortProps {
  summary: readonly SummarySentence[];
  isTooShort: boolean;
  onShow: (span: Span) => void;
}

/** The article's own sentences that sum it up; each leads to its place in the text. */
export function InShort({ summary, isTooShort, onShow }: InShortProps) {
  if (summary.length === 0 && !isTooShort) return null;
  return (
    <section class="in-short" aria-labelledby="in-short">
      <h2 id="in-short" class="small-caps">
        {i18n.t('reader.inShort')}
      </h2>
      {summary.length === 0 && <p class="muted">{i18n.t('reader.tooShort')}</p>}
      <ul>
        {summary.map(({ text, span }) => (
          <li key={`${span.block} ${span.start}`}>
            <button
              type="button"
              class="plain"
              dir="auto"
              title={i18n.t('reader.showInText')}
              onClick={() => onShow(span)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
