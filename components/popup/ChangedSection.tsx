import { i18n } from '#i18n';
import type { Difference } from '@/utils/across/versions/difference-of';
import { DifferenceView } from '../compare/DifferenceView';

interface Props {
  readonly difference: Difference | null;
  readonly language: string | null;
}

/** What the page says differently now than when it was saved, word by word, behind one line. */
export function ChangedSection({ difference, language }: Props) {
  if (!difference) return null;
  return (
    <details class="changed">
      <summary>{i18n.t('compare.title')}</summary>
      <DifferenceView difference={difference} language={language} />
    </details>
  );
}
