import { i18n } from '#i18n';
import type { PeriodCount } from './count-by-month';

interface MonthPlotProps {
  periods: readonly PeriodCount[];
  locale: string;
}

/** In the plot's own units; it is drawn as wide as there is room. */
const height = 96;
const step = 16;
const barWidth = 11;
/** A few bars would be stretched to blocks. */
const leastSteps = 24;
const labelledBars = 6;
/** Pixels per unit where there is room. */
const drawnAt = 1.2;

/** How many articles a month as bars; beneath it, the same as a table. */
export function MonthPlot({ periods, locale }: MonthPlotProps) {
  if (periods.length === 0) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  const width = Math.max(periods.length, leastSteps) * step;
  const every = Math.ceil(periods.length / labelledBars);
  const isYearly = periods[0]?.period.length === 4;
  const total = periods.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? ''];
  const span =
    first === last
      ? periodName(first, locale)
      : i18n.t('stories.from', [periodName(first, locale), periodName(last, locale)]);
  return (
    <figure class="plot">
      <svg
        viewBox={`0 0 ${width} ${height + 22}`}
        width={width * drawnAt}
        role="img"
        aria-label={`${i18n.t('people.months')}: ${i18n.t('people.articles', total)}, ${span}`}
        preserveAspectRatio="xMinYMid meet"
      >
        <line x1={0} x2={periods.length * step} y1={height + 0.5} y2={height + 0.5} class="axis" />
        {periods.map(({ period, count }, at) => (
          <g key={period}>
            {count > 0 && (
              <rect
                class="bar"
                x={at * step + (step - barWidth) / 2}
                width={barWidth}
                y={height - Math.max(3, (count / most) * (height - 16))}
                height={Math.max(3, (count / most) * (height - 16))}
              >
                <title>{`${periodName(period, locale)}: ${i18n.t('people.articles', count)}`}</title>
              </rect>
            )}
            {count === most && (
              <text x={at * step + step / 2} y={10} class="bar-count">
                {count}
              </text>
            )}
            {at % every === 0 && (
              <text x={at * step + 2} y={height + 16} class="bar-label">
                {isYearly ? period : shortPeriod(period, locale)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <details>
        <summary>{i18n.t('people.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t(isYearly ? 'people.year' : 'people.month')}</th>
              <th scope="col" class="number">
                {i18n.t('people.namedIn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {periods
              .filter(({ count }) => count > 0)
              .map(({ period, count }) => (
                <tr key={period}>
                  <th scope="row">{periodName(period, locale)}</th>
                  <td class="number">{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
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
