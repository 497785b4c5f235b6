import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Topic } from '@/utils/model/digest';

interface Props {
  readonly topics: readonly Topic[];
  readonly onShow: (span: Span) => void;
}

/** The publisher's topics, then those found in the text, told apart. */
export function TopicsSection({ topics, onShow }: Props) {
  const given = topics.filter((topic) => topic.source === 'publisher');
  const found = topics.filter((topic) => topic.source === 'text');
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{i18n.t('popup.topics')}</h2>
      {given.length > 0 && <TopicList topics={given} onShow={onShow} label={i18n.t('popup.topicsGiven')} />}
      {found.length > 0 && <TopicList topics={found} onShow={onShow} label={i18n.t('popup.topicsFound')} />}
    </section>
  );
}

function TopicList({ topics, onShow, label }: Props & { readonly label: string }) {
  return (
    <div class="topic-group">
      <span class="topic-label">{label}</span>
      <ul class="topics" aria-label={label}>
        {topics.map((topic) => {
          const place = topic.mentions[0];
          return (
            <li key={topic.label} dir="auto">
              {place ? (
                <button type="button" title={i18n.t('popup.showInPage')} onClick={() => onShow(place)}>
                  {topic.label}
                </button>
              ) : (
                topic.label
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
