import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TopicPage } from '@/utils/library/connections/topics';
import { personHref, topicHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';
import { ArticleLine } from '../people/ArticleLine';
import { CountedLinks } from '../people/CountedLinks';
import { countByMonth } from '../people/count-by-month';
import { MonthPlot } from '../people/MonthPlot';
import { MoreList } from '../people/MoreList';

interface TopicViewProps {
  topic: TopicPage;
  /** The way to follow it. */
  follow: ComponentChildren;
  locale: string;
}

/** Everything saved on one topic: how often over time, what stands beside it, who is in it, the articles. */
export function TopicView({ topic, follow, locale }: TopicViewProps) {
  const { label, articlesOf, related, people, lastDay } = topic;
  return (
    <article class="subject" aria-labelledby="subject-name">
      <header>
        <h1 id="subject-name">
          <bdi>{isolated(label)}</bdi>
        </h1>
        <p class="muted">
          {articleCount(articlesOf.length, locale)} ·{' '}
          {i18n.t('people.lastNamed', [formatDay(lastDay, locale) ?? lastDay])}
        </p>
        <div class="subject-actions">{follow}</div>
      </header>
      <div class="subject-columns">
        <div>
          <section>
            <h2>{i18n.t('topics.overTime')}</h2>
            <MonthPlot periods={countByMonth(articlesOf.map(({ day }) => day))} locale={locale} />
          </section>
          <section>
            <h2>{i18n.t('topics.articles')}</h2>
            <MoreList items={articlesOf} first={40} locale={locale} class="article-lines">
              {(article) => (
                <li key={article.doc}>
                  <ArticleLine article={article} locale={locale} />
                </li>
              )}
            </MoreList>
          </section>
        </div>
        <div>
          {related.length > 0 && (
            <section>
              <h2>{i18n.t('topics.related')}</h2>
              <CountedLinks
                locale={locale}
                links={related.map((other) => ({ ...other, href: topicHref(other.key) }))}
              />
            </section>
          )}
          {people.length > 0 && (
            <section>
              <h2>{i18n.t('topics.people')}</h2>
              <CountedLinks
                locale={locale}
                links={people.map((person) => ({ ...person, label: person.name, href: personHref(person.key) }))}
              />
            </section>
          )}
        </div>
      </div>
    </article>
  );
}
