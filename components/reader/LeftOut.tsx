import { i18n } from '#i18n';
import type { RemovedPiece } from '@/utils/model/article';
import { camelCase } from '@/utils/text/camel-case';
import { countByReason } from '../count-by-reason';

interface LeftOutProps {
  removed: readonly RemovedPiece[];
  onPutBack: (index: number) => void;
}

/** What was cut from the page and why, each piece with the way back into the article. */
export function LeftOut({ removed, onPutBack }: LeftOutProps) {
  if (removed.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{i18n.t('reader.leftOut', [countByReason(removed)])}</summary>
      <ul>
        {removed.map(({ reason, text }, index) => (
          <li key={`${index} ${camelCase(reason)}`}>
            <p class="small-caps">{i18n.t(`removal.${camelCase(reason)}`, 1)}</p>
            <p class="left-out-text" dir="auto">
              {text}
            </p>
            <button type="button" class="framed" onClick={() => onPutBack(index)}>
              {i18n.t('reader.putBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
