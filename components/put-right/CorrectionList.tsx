import { i18n } from '#i18n';
import type { Correction } from '@/utils/model/correction';
import { correctionText } from './correction-text';

interface CorrectionListProps {
  corrections: readonly Correction[];
  /** Those of them that have no place in the text any more. */
  unfit: readonly Correction[];
  onTakeBack: (correction: Correction) => void;
}

/** What the reader put right in an article, each with its way back. */
export function CorrectionList({ corrections, unfit, onTakeBack }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <details class="corrections">
      <summary>
        {i18n.t('corrections.title', corrections.length)}
        {unfit.length > 0 && <> · {i18n.t('corrections.unfit', unfit.length)}</>}
      </summary>
      <ul>
        {corrections.map((correction) => {
          const text = correctionText(correction);
          return (
            <li key={text}>
              <span dir="auto">
                {text}
                {unfit.includes(correction) && <span class="muted"> ({i18n.t('corrections.doesNotFit')})</span>}
              </span>
              <button
                type="button"
                class="framed"
                aria-label={`${i18n.t('corrections.takeBack')}: ${text}`}
                onClick={() => onTakeBack(correction)}
              >
                {i18n.t('corrections.takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
