import { i18n } from '#i18n';
import type { RemovedPiece } from '@/utils/model/article';
import { camelCase } from '@/utils/text/camel-case';

interface Props {
  readonly removed: readonly RemovedPiece[];
  readonly onPutBack: (removedIndex: number) => void;
}

/** What was cut from the page, each piece with its reason and a way back into the article. */
export function LeftOutList({ removed, onPutBack }: Props) {
  if (removed.length === 0) return null;
  return (
    <ul class="left-out-list" id="left-out">
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
  );
}
