import { i18n } from '#i18n';
import type { RemovalReason, RemovedPiece } from '@/utils/model/article';
import { camelCase } from '@/utils/text/camel-case';

/** "10 links, 2 prompts, 1 ad": the most frequent reasons first. */
export function countByReason(removed: readonly RemovedPiece[]): string {
  const counts = new Map<RemovalReason, number>();
  for (const { reason } of removed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const counted = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) =>
      i18n.t('interface.counted', [String(count), i18n.t(`removal.${camelCase(reason)}`, count)]),
    );
  return new Intl.ListFormat(i18n.t('interface.language'), { type: 'unit', style: 'short' }).format(counted);
}
