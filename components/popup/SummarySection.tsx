import { i18n } from '#i18n';
import type { Block, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { shownSentence, wholeSentence } from '@/utils/text/shown-sentence';

interface Props {
  readonly digest: Digest;
  readonly blocks: readonly Block[];
  /** The browser's own summary, where the reader asked for it; not the article's words. */
  readonly generated: string | null;
  readonly onShow: (span: Span) => void;
}

/** The summary, by the publisher where it gives its own points; each sentence leads to its place in the page. */
export function SummarySection({ digest, blocks, generated, onShow }: Props) {
  const isPublishers = digest.summary.some(({ source }) => source === 'publisher');
  return (
    <section aria-labelledby="in-short">
      <h2 class="small-caps" id="in-short">
        {i18n.t('popup.inShort')}
      </h2>
      {isPublishers && <p class="muted">{i18n.t('popup.publishersPoints')}</p>}
      {digest.summary.length === 0 && <p class="muted">{i18n.t('popup.tooShort')}</p>}
      <ol class="summary">
        {digest.summary.map((sentence) => (
          <li key={`${sentence.span.block}:${sentence.span.start}`}>
            <button
              type="button"
              class="plain"
              dir="auto"
              title={wholeSentence(sentence, blocks) ?? i18n.t('popup.showInPage')}
              onClick={() => onShow(sentence.whole ?? sentence.span)}
            >
              {shownSentence(sentence)}
            </button>
          </li>
        ))}
      </ol>
      {generated && (
        <div class="generated">
          <p class="muted">{i18n.t('popup.generated')}</p>
          <p dir="auto">{generated}</p>
        </div>
      )}
    </section>
  );
}
