import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Topic } from '@/utils/model/digest';
import { topicItems } from '../put-right/menu-items';
import { PutRight } from './PutRight';

/** Topics shown at once; the others stand behind one more. */
const shownTopics = 6;

interface Props {
  /** Best first. */
  readonly topics: readonly Topic[];
  readonly onShow: (span: Span) => void;
  readonly onCorrect: (wish: CorrectionWish) => void;
}

/** What the article is about, the publisher's topics and those found in the text as one list; six, and the rest at a click. */
export function TopicsSection({ topics, onShow, onCorrect }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  if (topics.length === 0) return null;
  const shown = isOpen ? topics : topics.slice(0, shownTopics);
  const left = topics.length - shown.length;
  return (
    <section aria-labelledby="topics">
      <div class="heading-line">
        <h2 class="small-caps" id="topics" lang={i18n.t('interface.language')}>
          {i18n.t('popup.topics')}
        </h2>
        <PutRight label={i18n.t('corrections.topics')} items={topicItems(topics, onCorrect)} />
      </div>
      <ul class="topics" aria-labelledby="topics">
        {shown.map((topic) => (
          <TopicChip key={topic.label} topic={topic} onShow={onShow} />
        ))}
        {left > 0 && (
          <li>
            <button
              type="button"
              class="plain"
              aria-label={i18n.t('popup.moreTopics', left)}
              onClick={() => setIsOpen(true)}
            >
              +{left}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function TopicChip({ topic: { label, mentions, source }, onShow }: Pick<Props, 'onShow'> & { readonly topic: Topic }) {
  const [place] = mentions;
  const given = source === 'publisher' ? i18n.t('popup.topicGiven') : undefined;
  if (!place) {
    return (
      <li dir="auto" title={given}>
        {label}
      </li>
    );
  }
  return (
    <li dir="auto">
      <button type="button" class="plain" title={given ?? i18n.t('popup.showInPage')} onClick={() => onShow(place)}>
        {label}
      </button>
    </li>
  );
}
