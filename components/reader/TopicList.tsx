import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { Topic } from '@/utils/model/digest';
import { isolated } from '@/utils/text/isolated';

interface TopicListProps {
  topics: readonly Topic[];
  foundLabel: string | null;
  onFind: (label: string, spans: readonly Span[]) => void;
}

/** The publisher's topics and those found in the text, kept apart; one that the text names leads there. */
export function TopicList({ topics, foundLabel, onFind }: TopicListProps) {
  const group = (source: Topic['source']) => topics.filter((topic) => topic.source === source);
  const groups = [
    { source: 'publisher' as const, title: i18n.t('reader.topicsGiven') },
    { source: 'text' as const, title: i18n.t('reader.topicsFound') },
  ];
  return (
    <>
      {groups.map(({ source, title }) =>
        group(source).length === 0 ? null : (
          <p class={`topics from-${source}`} key={source}>
            <span class="muted">{title}: </span>
            {group(source).map((topic, index, { length }) => (
              <span key={topic.label}>
                {topic.mentions.length > 0 ? (
                  <button
                    type="button"
                    class="plain topic"
                    aria-pressed={foundLabel === topic.label}
                    title={i18n.t('reader.findTopic')}
                    onClick={() => onFind(topic.label, topic.mentions)}
                  >
                    <bdi>{isolated(topic.label)}</bdi>
                    {index < length - 1 && <Dot />}
                  </button>
                ) : (
                  <>
                    <bdi>{isolated(topic.label)}</bdi>
                    {index < length - 1 && <Dot />}
                  </>
                )}{' '}
              </span>
            ))}
          </p>
        ),
      )}
    </>
  );
}

/** Inside the button: a label over two lines would leave it alone at the beginning of a third. */
const Dot = () => (
  <span aria-hidden="true" class="topic-dot">
    ·
  </span>
);
