import { i18n } from '#i18n';
import { isolated } from '@/utils/text/isolated';
import { mistypedOperator } from '@/utils/text/mistyped-operators';

interface MistypedLineProps {
  text: string;
  onText: (text: string) => void;
}

/** Says that a name before a colon narrows nothing, and offers the one that was probably meant. */
export function MistypedLine({ text, onText }: MistypedLineProps) {
  const mistyped = mistypedOperator(text);
  if (!mistyped) return null;
  return (
    <p class="list-line" role="status">
      <span>{i18n.t('library.noFilter', [isolated(mistyped.name)])}</span>
      <button type="button" class="plain" data-command="mend-search" onClick={() => onText(mistyped.query)}>
        {i18n.t('library.didYouMean', [isolated(mistyped.part)])}
      </button>
    </p>
  );
}
