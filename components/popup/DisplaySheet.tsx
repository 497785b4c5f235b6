import { i18n } from '#i18n';
import type { Settings } from '@/utils/model/settings';
import { PopupLook } from '../PopupLook';
import { Sheet } from './Sheet';

interface Props {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onDone: () => void;
}

/** How popup and side panel look, within reach: what is chosen is seen at once behind it. */
export function DisplaySheet({ settings, onSettings, onDone }: Props) {
  return (
    <Sheet title={i18n.t('popup.display')} onDone={onDone}>
      <PopupLook settings={settings} onSettings={onSettings} />
    </Sheet>
  );
}
