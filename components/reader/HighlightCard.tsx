import { i18n } from '#i18n';
import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';
import type { ClipForm } from '@/utils/model/clip-form';
import { type Highlight, highlightColours } from '@/utils/model/saved-article';
import { CopyMenu } from '../CopyMenu';
import { IconButton } from '../IconButton';
import { KeptText } from '../KeptText';
import { ColourSwatch } from './ColourSwatch';

interface HighlightCardProps {
  placed: PlacedHighlight;
  onShow: () => void;
  onChange: (highlight: Highlight) => void;
  onCopy: (form: ClipForm) => void;
  onRemove: () => void;
}

/** A highlight in the margin: its first words, its note, its colour, and how to take it off. */
export function HighlightCard({
  placed: { highlight, spans },
  onShow,
  onChange,
  onCopy,
  onRemove,
}: HighlightCardProps) {
  const isLost = spans.length === 0;
  return (
    <div class={`highlight-card ${highlight.colour}`} data-highlight-card={highlight.id}>
      <button type="button" class="plain highlight-quote" disabled={isLost} dir="auto" onClick={onShow}>
        {highlight.quote}
      </button>
      {isLost && <p class="muted">{i18n.t('reader.lostHighlight')}</p>}
      <KeptText
        name={i18n.t('reader.highlightNote')}
        text={highlight.note}
        onKeep={(note) => onChange({ ...highlight, note })}
      />
      <div class="highlight-tools">
        {highlightColours.map((colour) => (
          <ColourSwatch
            key={colour}
            colour={colour}
            isPressed={colour === highlight.colour}
            onChoose={() => onChange({ ...highlight, colour })}
          />
        ))}
        <span class="spacer" />
        <CopyMenu onCopy={onCopy} />
        <IconButton icon="trash" name={i18n.t('reader.removeHighlight')} onClick={onRemove} />
      </div>
    </div>
  );
}
