import { i18n } from '#i18n';
import type { StoryArticle } from '@/utils/library/connections/stories';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';
import { PlotFigure } from '../PlotFigure';
import { timelinePoints } from './timeline-points';

interface StoryTimelineProps {
  articles: readonly StoryArticle[];
  locale: string;
}

/** In the plot's own units. */
const width = 640;
const margin = 14;
const levelHeight = 16;
const maxLevels = 8;

/** When the articles of a story came, as points on a line; beneath it, the same as a table. */
export function StoryTimeline({ articles, locale }: StoryTimelineProps) {
  const times = articles.map(({ published, day }) => Date.parse(published ?? day) || Date.parse(day) || 0);
  const points = timelinePoints(times);
  const levels = Math.min(maxLevels, 1 + Math.max(0, ...points.map(({ level }) => level)));
  const base = levels * levelHeight + 6;
  const dayOf = (article: StoryArticle | undefined) => formatDay(article?.day ?? '', locale) ?? article?.day ?? '';
  const [first, last] = [dayOf(articles[0]), dayOf(articles.at(-1))];
  const span = first === last ? first : i18n.t('stories.from', [first, last]);
  return (
    <PlotFigure
      maxWidth={`${width}px`}
      ends={[first, last]}
      columns={
        <>
          <th scope="col">{i18n.t('stories.published')}</th>
          <th scope="col">{i18n.t('stories.publisher')}</th>
          <th scope="col">{i18n.t('stories.headline')}</th>
        </>
      }
      rows={articles.map(({ doc, day, publisher, title }) => (
        <tr key={doc}>
          <td class="number">{formatDay(day, locale)}</td>
          <td>{publisher}</td>
          <td dir="auto">{title}</td>
        </tr>
      ))}
    >
      <svg
        viewBox={`0 0 ${width} ${base + 8}`}
        width={width}
        role="img"
        aria-label={`${i18n.t('stories.timeline')}: ${articleCount(articles.length, locale)}, ${span}`}
      >
        <line x1={margin} x2={width - margin} y1={base} y2={base} class="axis" />
        {points.map(({ at, level }, index) => {
          const article = articles[index];
          return (
            <circle
              key={article?.doc}
              class={article && article.added.length > 0 ? 'point' : 'point hollow'}
              cx={margin + at * (width - 2 * margin)}
              cy={base - Math.min(level, maxLevels - 1) * levelHeight}
              r={5.5}
            >
              <title>{`${isolated(article?.publisher ?? '')} ${formatDay(article?.day ?? '', locale) ?? ''}: ${isolated(article?.title ?? '')}`}</title>
            </circle>
          );
        })}
      </svg>
    </PlotFigure>
  );
}
