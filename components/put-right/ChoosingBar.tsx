import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import { isolated } from '@/utils/text/isolated';

/** What the reader wants to choose words for in the text. */
export type Choosing =
  | { readonly kind: 'role'; readonly name: string }
  | { readonly kind: 'speaker'; readonly quote: { readonly text: string; readonly span: Span } };

interface ChoosingBarProps {
  choosing: Choosing;
  /** The words selected in the text; null where none are, or over several paragraphs. */
  span: Span | null;
  onCorrect: (wish: CorrectionWish) => void;
  onCancel: () => void;
}

const shortChars = 40;
const short = (text: string) => (text.length <= shortChars ? text : `${text.slice(0, shortChars).trim()}…`);

/** Asks for words in the text, and takes those that are selected: for a role, or for who said something. */
export function ChoosingBar({ choosing, span, onCorrect, onCancel }: ChoosingBarProps) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && onCancel();
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [onCancel]);
  const isRole = choosing.kind === 'role';
  const take = () => {
    if (!span) return;
    onCorrect(
      isRole
        ? { kind: 'role', name: choosing.name, span }
        : { kind: 'speaker-in-text', span: choosing.quote.span, named: span },
    );
    onCancel();
  };
  return (
    <div
      class="choosing-bar"
      role="toolbar"
      aria-label={i18n.t(isRole ? 'corrections.roleInText' : 'corrections.speakerInText')}
    >
      <span role="status">
        {isRole
          ? i18n.t('corrections.selectRole', [isolated(choosing.name)])
          : i18n.t('corrections.selectSpeaker', [isolated(short(choosing.quote.text))])}
      </span>
      <button
        type="button"
        class="primary"
        aria-disabled={span === null}
        // Keeps the selection: a button would take the focus and with it the marked words.
        onPointerDown={(event) => event.preventDefault()}
        onClick={take}
      >
        {i18n.t(isRole ? 'corrections.isRole' : 'corrections.isSpeaker')}
      </button>
      <button type="button" class="framed" onClick={onCancel}>
        {i18n.t('corrections.cancel')}
      </button>
    </div>
  );
}
