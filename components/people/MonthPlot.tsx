import { i18n } from '#i18n';
import { articleCount } from '../article-count';
import { PlotFigure } from '../PlotFigure';
import type { PeriodCount } from './count-by-month';

interface MonthPlotProps {
  periods: readonly PeriodCount[];
  locale: string;
}

/** In the plot's own units. Words stand beside the drawing, where they keep their size on a narrow screen. */
const height = 80;
const step = 16;
const barWidth = 11;
const leastHeight = 3;
/** Pixels per unit where there is room. */
const drawnAt = 1.2;

/** How many articles a month as bars; beneath it, the same as a table. */
export function MonthPlot({ periods, locale }: MonthPlotProps) {
  if (periods.length === 0) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  const width = periods.length * step;
  const isYearly = periods[0]?.period.length === 4;
  const total = periods.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? ''];
  const span =
    first === last
      ? periodName(first, locale)
      : i18n.t('stories.from', [periodName(first, locale), periodName(last, locale)]);
  return (
    <PlotFigure
      class="months"
      maxWidth={`max(${width * drawnAt}px, 12rem)`}
      ends={isYearly ? [first, last] : [shortPeriod(first, locale), shortPeriod(last, locale)]}
      columns={
        <>
          <th scope="col">{i18n.t(isYearly ? 'people.year' : 'people.month')}</th>
          <th scope="col" class="number">
            {i18n.t('people.namedIn')}
          </th>
        </>
      }
      rows={periods
        .filter(({ count }) => count > 0)
        .map(({ period, count }) => (
          <tr key={period}>
            <th scope="row">{periodName(period, locale)}</th>
            <td class="number">{count}</td>
          </tr>
        ))}
    >
      <p class="plot-label">{articleCount(most, locale)}</p>
      <svg
        viewBox={`0 0 ${width} ${height + 1}`}
        width={width * drawnAt}
        height={(height + 1) * drawnAt}
        role="img"
        aria-label={`${i18n.t('people.months')}: ${articleCount(total, locale)}, ${span}`}
        preserveAspectRatio="none"
      >
        <line x1={0} x2={width} y1={0.5} y2={0.5} class="grid" />
        <line x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} class="axis" />
        {periods.map(({ period, count }, at) => {
          const barHeight = Math.max(leastHeight, (count / most) * height);
          return count === 0 ? null : (
            <rect
              key={period}
              class="bar"
              x={at * step + (step - barWidth) / 2}
              width={barWidth}
              y={height - barHeight}
              height={barHeight}
            >
              <title>{`${periodName(period, locale)}: ${articleCount(count, locale)}`}</title>
            </rect>
          );
        })}
      </svg>
    </PlotFigure>
  );
}

const dateOf = (period: string) => new Date(`${period}-01T00:00:00Z`);

function periodName(period: string, locale: string): string {
  if (period.length === 4) return period;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dateOf(period));
}

function shortPeriod(period: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(dateOf(period));
}
