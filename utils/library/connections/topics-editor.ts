import { foldText } from '@/utils/text/fold';
import type { LibraryDatabase } from '../store/database';
import { type ConnectedArticle, dayOfArticle } from './connected-article';
import type { ConnectionRecord, TopicRecord } from './connection-records';
import { filedByArticles, filedByDay } from './filed-order';

export interface KeyedTopic {
  readonly key: string;
  readonly label: string;
}

/** The topics of an article under the keys by which articles of all spellings meet. A label without a letter has none. */
export function topicsOf({ digest }: Pick<ConnectedArticle, 'digest'>): KeyedTopic[] {
  const topics = new Map<string, string>();
  for (const { label } of digest.topics) {
    const key = foldText(label);
    if (key !== '' && !topics.has(key)) topics.set(key, label);
  }
  return [...topics].map(([key, label]) => ({ key, label }));
}

const filed = (topic: TopicRecord): TopicRecord => ({
  ...topic,
  byArticles: filedByArticles(topic.articles, topic.lastDay, topic.key),
  byDay: filedByDay(topic.lastDay, topic.key),
});

/** The counts of topics within one transaction. */
export class TopicsEditor {
  private readonly topics = new Map<string, TopicRecord>();

  constructor(private readonly library: LibraryDatabase) {}

  async load(keys: readonly string[]): Promise<void> {
    for (const topic of await this.library.topics.bulkGet([...new Set(keys)]))
      if (topic) this.topics.set(topic.key, topic);
  }

  remove({ topics }: ConnectionRecord): void {
    for (const key of topics) {
      const topic = this.topics.get(key);
      if (topic) this.topics.set(key, { ...topic, articles: topic.articles - 1 });
    }
  }

  add(connected: ConnectedArticle): void {
    const day = dayOfArticle(connected);
    for (const { key, label } of topicsOf(connected)) {
      const known = this.topics.get(key);
      const isLatest = !known || day >= known.lastDay;
      this.topics.set(key, {
        key,
        label: isLatest ? label : known.label,
        words: key.split(' '),
        articles: (known?.articles ?? 0) + 1,
        lastDay: isLatest ? day : known.lastDay,
        byArticles: '',
        byDay: '',
      });
    }
  }

  async flush(): Promise<void> {
    const all = [...this.topics.values()];
    await this.library.topics.bulkDelete(all.filter(({ articles }) => articles <= 0).map(({ key }) => key));
    await this.library.topics.bulkPut(all.filter(({ articles }) => articles > 0).map(filed));
  }
}
