import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface PlotFigureProps {
  class?: string;
  maxWidth: string;
  /** The drawing. */
  children: ComponentChildren;
  /** What stands at its left and its right end; once where both are the same. */
  ends: readonly [string, string];
  /** The cells over the columns of the table, and its rows. */
  columns: ComponentChildren;
  rows: ComponentChildren;
}

/** A drawing of numbers with its two ends named, and beneath it the same as a table. */
export function PlotFigure({
  class: kind = '',
  maxWidth,
  children,
  ends: [first, last],
  columns,
  rows,
}: PlotFigureProps) {
  return (
    <figure class={`plot ${kind}`.trim()} style={{ maxWidth }}>
      {children}
      <p class="plot-label plot-ends">
        <span>{first}</span>
        {first !== last && <span>{last}</span>}
      </p>
      <details>
        <summary>{i18n.t('people.table')}</summary>
        <table>
          <thead>
            <tr>{columns}</tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </details>
    </figure>
  );
}
