import { i18n } from '#i18n';
import type { Block } from '@/utils/model/article';
import { isolated } from '@/utils/text/isolated';

interface ParagraphListProps {
  blocks: readonly Block[];
  /** Cuts out the block of this number. */
  onCut: (block: number) => void;
}

/** As much of a paragraph as tells which one it is. */
const maxChars = 160;
const short = (text: string) => (text.length <= maxChars ? text : `${text.slice(0, maxChars).trim()}…`);

/** The pieces of the text, each with the way out of the article; the way back is among what was left out. */
export function ParagraphList({ blocks, onCut }: ParagraphListProps) {
  return (
    <details class="paragraph-list">
      <summary>{i18n.t('corrections.paragraphs')}</summary>
      <ul>
        {blocks.map(({ text }, block) =>
          text === '' ? null : (
            <li key={`${block} ${text.slice(0, 40)}`}>
              <span dir="auto">{short(text)}</span>
              <button
                type="button"
                class="framed"
                aria-label={`${i18n.t('corrections.cutOut')}: ${isolated(short(text))}`}
                onClick={() => onCut(block)}
              >
                {i18n.t('corrections.cutOut')}
              </button>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
