import { i18n } from '#i18n';
import type { HighlightColour } from '@/utils/model/saved-article';

interface ColourSwatchProps {
  colour: HighlightColour;
  /** Whether it is the one in use; left out where it only starts something. */
  isPressed?: boolean;
  onChoose: () => void;
}

/** A button in one of the colours of highlights. */
export function ColourSwatch({ colour, isPressed, onChoose }: ColourSwatchProps) {
  const name = i18n.t(`reader.colours.${colour}`);
  return (
    <button
      type="button"
      class={`swatch ${colour}`}
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      // Keeps the words that are selected: a button would take the focus and with it the selection.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    />
  );
}
