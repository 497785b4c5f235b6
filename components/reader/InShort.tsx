import { i18n } from '#i18n';
import type { Block, Span } from '@/utils/model/article';
import type { ClipForm } from '@/utils/model/clip-form';
import type { SummarySentence } from '@/utils/model/digest';
import { isolated } from '@/utils/text/isolated';
import { shownSentence, wholeSentence } from '@/utils/text/shown-sentence';
import { copyItems } from '../put-right/copy-items';
import { PutRightMenu } from '../put-right/PutRightMenu';

interface InShortProps {
  summary: readonly SummarySentence[];
  blocks: readonly Block[];
  isTooShort: boolean;
  onShow: (span: Span) => void;
  onCopy: (span: Span, form: ClipForm) => void;
}

/** The article's own sentences that sum it up; each leads to its place in the text. */
export function InShort({ summary, blocks, isTooShort, onShow, onCopy }: InShortProps) {
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
            <PutRightMenu
              name={i18n.t('copy.more', [isolated(shownSentence(sentence))])}
              items={copyItems((form) => onCopy(sentence.whole ?? sentence.span, form))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
