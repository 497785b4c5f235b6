import { i18n } from '#i18n';
import type { ShelfProgress } from '@/utils/app/shelf/shelf-ports';

interface ShelfProgressLineProps {
  progress: ShelfProgress;
  locale: string;
}

/** How far a round is. */
export function ShelfProgressLine({ progress, locale }: ShelfProgressLineProps) {
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
  return (
    <p class="shelf-progress" role="status">
      {progress.kind === 'putting'
        ? i18n.t('options.shelf.putting', [number(progress.done), number(progress.total)])
        : i18n.t('options.shelf.taking', [progress.label, number(progress.done), number(progress.total)])}
      <progress aria-hidden="true" max={progress.total} value={progress.done} />
    </p>
  );
}
