import { i18n } from '#i18n';
import { isolated } from '@/utils/text/isolated';
import { IconButton } from '../IconButton';
import { type FoundPlaces, stepFound } from './found-places';

interface FoundBarProps {
  found: FoundPlaces;
  onFound: (found: FoundPlaces | null) => void;
}

/** Which person or topic is marked in the text, and the way from place to place. */
export function FoundBar({ found, onFound }: FoundBarProps) {
  return (
    <div class="found-bar" role="toolbar" aria-label={i18n.t('reader.findPerson')}>
      <span aria-live="polite" class="number">
        {i18n.t('reader.found', [isolated(found.label ?? ''), String(found.index + 1), String(found.spans.length)])}
      </span>
      <IconButton icon="up" name={i18n.t('reader.previousFound')} onClick={() => onFound(stepFound(found, -1))} />
      <IconButton icon="down" name={i18n.t('reader.nextFound')} onClick={() => onFound(stepFound(found, 1))} />
      <IconButton icon="close" name={i18n.t('reader.stopFinding')} onClick={() => onFound(null)} />
    </div>
  );
}
