import { i18n } from '#i18n';
import type { ClipForm } from '@/utils/model/clip-form';
import { type HighlightColour, highlightColours } from '@/utils/model/saved-article';
import { CopyMenu } from '../CopyMenu';
import { IconButton } from '../IconButton';
import { ColourSwatch } from './ColourSwatch';
import type { SelectedPassage } from './use-selected-passage';

interface SelectionMenuProps {
  passage: SelectedPassage;
  /** null for an article that is not in the library: nothing of it is kept. */
  onColour: ((colour: HighlightColour) => void) | null;
  onCopy: (form: ClipForm) => void;
  /** Takes the paragraphs it lies in out of the article. */
  onCut: () => void;
}

/** What can be done with the words that are selected, under them. */
export function SelectionMenu({ passage, onColour, onCopy, onCut }: SelectionMenuProps) {
  return (
    <div
      class="highlight-menu"
      role="toolbar"
      aria-label={i18n.t('reader.selected')}
      style={{ top: `${passage.topPx}px`, left: `${passage.leftPx}px` }}
    >
      {onColour &&
        highlightColours.map((colour) => (
          <ColourSwatch key={colour} colour={colour} onChoose={() => onColour(colour)} />
        ))}
      <CopyMenu onCopy={onCopy} />
      <IconButton icon="cut" name={i18n.t('corrections.cutOutParagraph')} onClick={onCut} />
    </div>
  );
}
