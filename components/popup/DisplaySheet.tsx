import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '@/utils/model/settings';
import { IconButton } from '../IconButton';
import { PopupLook } from '../PopupLook';

interface Props {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onDone: () => void;
}

/** How popup and side panel look, within reach: what is chosen is seen at once behind it. */
export function DisplaySheet({ settings, onSettings, onDone }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <section class="popup-sheet" ref={sheet} aria-labelledby="display">
      <header>
        <h2 id="display">{i18n.t('popup.display')}</h2>
        <IconButton icon="close" name={i18n.t('library.close')} onClick={onDone} />
      </header>
      <PopupLook settings={settings} onSettings={onSettings} />
    </section>
  );
}
