import { i18n } from '#i18n';
import type { RemovalReason, RemovedPiece } from '@/utils/model/article';
import { camelCase } from '@/utils/text/camel-case';

interface Props {
  readonly removed: readonly RemovedPiece[];
  readonly onPutBack: (removedIndex: number) => void;
  /** Nothing else is shown: open at once. */
  readonly isAlone: boolean;
}

/** What was cut from the page, each piece with its reason and a way back into the article. */
export function LeftOutSection({ removed, onPutBack, isAlone }: Props) {
  if (removed.length === 0) return null;
  return (
    <details class="left-out" open={isAlone}>
      <summary>{i18n.t('popup.leftOut', [countByReason(removed)])}</summary>
      <ul>
        {removed.map((piece, index) => (
          <li key={index}>
            <p class="reason">{i18n.t(`removal.${camelCase(piece.reason)}`, 1)}</p>
            <p class="piece" dir="auto">
              {piece.text}
            </p>
            <button type="button" class="quiet" onClick={() => onPutBack(index)}>
              {i18n.t('popup.putBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "10 links, 2 prompts, 1 ad": the most frequent reasons first. */
function countByReason(removed: readonly RemovedPiece[]): string {
  const counts = new Map<RemovalReason, number>();
  for (const { reason } of removed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${i18n.t(`removal.${camelCase(reason)}`, count)}`)
    .join(', ');
}
