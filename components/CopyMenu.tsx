import { i18n } from '#i18n';
import type { ClipForm } from '@/utils/model/clip-form';
import { Menu } from './Menu';
import { copyItems } from './put-right/copy-items';

/** The ways to copy the thing it stands beside, behind one button. */
export function CopyMenu({ onCopy }: { onCopy: (form: ClipForm) => void }) {
  return (
    <Menu name={i18n.t('copy.name')} icon="copy">
      {copyItems(onCopy).map(({ label, onPick }) => (
        <button type="button" key={label} onPointerDown={(event) => event.preventDefault()} onClick={onPick}>
          {label}
        </button>
      ))}
    </Menu>
  );
}
