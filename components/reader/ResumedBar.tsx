import { i18n } from '#i18n';
import { IconButton } from '../IconButton';

interface ResumedBarProps {
  onToStart: () => void;
  onClose: () => void;
}

/** Says that the article was opened where it was left, and leads to its beginning. */
export function ResumedBar({ onToStart, onClose }: ResumedBarProps) {
  return (
    <div class="found-bar">
      <span role="status">{i18n.t('reader.resumed')}</span>
      <button type="button" class="plain text-link" data-command="to-start" onClick={onToStart}>
        {i18n.t('reader.toStart')}
      </button>
      <IconButton icon="close" name={i18n.t('library.close')} onClick={onClose} />
    </div>
  );
}
