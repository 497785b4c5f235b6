import { useMemo, useRef } from 'preact/hooks';
import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';
import type { Span } from '@/utils/model/article';
import type { ClipForm } from '@/utils/model/clip-form';
import type { Highlight } from '@/utils/model/saved-article';
import { Loaded } from '../Loaded';

const loadCard = async () => (await import('./HighlightCard')).HighlightCard;

interface HighlightMarginProps {
  highlights: readonly PlacedHighlight[];
  onShow: (...spans: Span[]) => void;
  onChange: (highlight: Highlight) => void;
  onCopy: (quote: string, form: ClipForm) => void;
  onRemove: (id: string) => void;
}

/** The cards of highlights, each beside its words; drawn again only when one of them is another, however often the text grows. */
export function HighlightMargin(props: HighlightMarginProps) {
  const { highlights } = props;
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => (
      <>
        {highlights.map((placed) => {
          const { id, quote } = placed.highlight;
          return (
            <div class="margin-note" key={id} data-beside={`[data-highlight="${CSS.escape(id)}"]`}>
              <Loaded
                load={loadCard}
                failed={null}
                props={{
                  placed,
                  onShow: () => latest.current.onShow(...placed.spans),
                  onChange: (highlight) => latest.current.onChange(highlight),
                  onCopy: (form) => latest.current.onCopy(quote, form),
                  onRemove: () => latest.current.onRemove(id),
                }}
              />
            </div>
          );
        })}
      </>
    ),
    [highlights],
  );
}
