import { i18n } from '#i18n';
import type { Settings } from '@/utils/model/settings';
import { Choice } from './Choice';
import { PartsChoice } from './PartsChoice';

interface Props {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** How popup and side panel look: length of the summary, size of the type, theme, what is shown and in which order. */
export function PopupLook({ settings, onSettings }: Props) {
  return (
    <>
      <Choice
        name={i18n.t('options.summaryLength')}
        value={settings.summaryLength}
        options={(['short', 'medium', 'long'] as const).map((value) => [value, i18n.t(`options.lengths.${value}`)])}
        onChoose={(summaryLength) => onSettings({ summaryLength })}
      />
      <Choice
        name={i18n.t('options.textSize')}
        value={settings.popupTextSize}
        options={(['normal', 'large', 'larger'] as const).map((value) => [value, i18n.t(`options.textSizes.${value}`)])}
        onChoose={(popupTextSize) => onSettings({ popupTextSize })}
      />
      <Choice
        name={i18n.t('options.theme')}
        value={settings.theme}
        options={(['system', 'light', 'sepia', 'dark', 'clock'] as const).map((value) => [
          value,
          i18n.t(`options.themes.${value}`),
        ])}
        onChoose={(theme) => onSettings({ theme })}
      />
      <PartsChoice shown={settings.shownParts} onChoose={(shownParts) => onSettings({ shownParts })} />
    </>
  );
}
