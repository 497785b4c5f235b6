import { i18n } from '#i18n';
import type { Block, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { shownSentence, wholeSentence } from '@/utils/text/shown-sentence';

interface Props {
  readonly digest: Digest;
  readonly blocks: readonly Block[];
  /** Sentences that no other saved article of the story has. */
  readonly added: readonly Span[] | null;
  /** The passage last shown in the page, or read aloud. */
  readonly shown: Span | null;
  readonly onShow: (span: Span) => void;
}

/** The summary, by the publisher where it gives its own points; each sentence leads to its place in the page. */
export function SummarySection({ digest, blocks, added, shown, onShow }: Props) {
  const isPublishers = digest.summary.some(({ source }) => source === 'publisher');
  return (
    <section aria-labelledby="in-short">
      <h2 class="small-caps" id="in-short" lang={i18n.t('interface.language')}>
        {i18n.t('popup.inShort')}
      </h2>
      {isPublishers && <p class="muted">{i18n.t('popup.publishersPoints')}</p>}
      {digest.summary.length === 0 && <p class="muted">{i18n.t('popup.tooShort')}</p>}
      <ol class="summary">
        {digest.summary.map((sentence) => (
          <li
            key={`${sentence.span.block}:${sentence.span.start}`}
            class={isAmong(sentence.span, added) ? 'is-new' : undefined}
          >
            <button
              type="button"
              class="plain"
              dir="auto"
              aria-current={isAmong(sentence.span, shown && [shown])}
              title={wholeSentence(sentence, blocks) ?? i18n.t('popup.showInPage')}
              onClick={() => onShow(sentence.whole ?? sentence.span)}
            >
              {isAmong(sentence.span, added) && <span class="visually-hidden">{i18n.t('popup.newSentences')}: </span>}
              {shownSentence(sentence)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const isAmong = (span: Span, added: readonly Span[] | null) =>
  added?.some(({ block, start, end }) => block === span.block && start < span.end && span.start < end) ?? false;
