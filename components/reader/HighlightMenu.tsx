import { i18n } from '#i18n';
import { type HighlightColour, highlightColours } from '@/utils/model/saved-article';
import { ColourSwatch } from './ColourSwatch';
import type { SelectedPassage } from './use-selected-passage';

interface HighlightMenuProps {
  passage: SelectedPassage;
  onColour: (colour: HighlightColour) => void;
}

/** The four colours, under the words that are selected. */
export function HighlightMenu({ passage, onColour }: HighlightMenuProps) {
  return (
    <div
      class="highlight-menu"
      role="toolbar"
      aria-label={i18n.t('reader.highlight')}
      style={{ top: `${passage.topPx}px`, left: `${passage.leftPx}px` }}
    >
      {highlightColours.map((colour) => (
        <ColourSwatch key={colour} colour={colour} onChoose={() => onColour(colour)} />
      ))}
    </div>
  );
}
