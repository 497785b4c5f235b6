import { i18n } from '#i18n';
import type { Block, Span } from '@/utils/model/article';
import type { SummarySentence } from '@/utils/model/digest';
import { shownSentence, wholeSentence } from '@/utils/text/shown-sentence';

interface InShortProps {
  summary: readonly SummarySentence[];
  blocks: readonly Block[];
  isTooShort: boolean;
  onShow: (span: Span) => void;
}

/** The article's own sentences that sum it up; each leads to its place in the text. */
export function InShort({ summary, blocks, isTooShort, onShow }: InShortProps) {
  if (summary.length === 0 && !isTooShort) return null;
  return (
    <section class="in-short" aria-labelledby="in-short">
      <h2 id="in-short" class="small-caps">
        {i18n.t('reader.inShort')}
      </h2>
      {summary.length === 0 && <p class="muted">{i18n.t('reader.tooShort')}</p>}
      <ul>
        {summary.map((sentence) => (
          <li key={`${sentence.span.block} ${sentence.span.start}`}>
            <button
              type="button"
              class="plain"
              dir="auto"
              title={wholeSentence(sentence, blocks) ?? i18n.t('reader.showInText')}
              onClick={() => onShow(sentence.whole ?? sentence.span)}
            >
              {shownSentence(sentence)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
