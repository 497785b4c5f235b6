import { i18n } from '#i18n';
import type { Settings } from '@/utils/model/settings';
import { Choice } from '../Choice';

export interface ReadingSettingsProps {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
}

const sizes = [1, 2, 3, 4, 5] as const;

/** Text size, width, typeface, spacing and theme of the reader; kept for every article. */
export function ReadingSettings({ settings, onSettings }: ReadingSettingsProps) {
  const step = (by: -1 | 1) => {
    const size = sizes.find((value) => value === settings.readerTextSize + by);
    if (size) onSettings({ readerTextSize: size });
  };
  return (
    <div class="reading-settings">
      <fieldset>
        <legend class="small-caps">{i18n.t('reader.textSize')}</legend>
        <div class="text-size">
          <button type="button" class="framed" disabled={settings.readerTextSize === 1} onClick={() => step(-1)}>
            {i18n.t('reader.smaller')}
          </button>
          <output class="number">{settings.readerTextSize}</output>
          <button type="button" class="framed" disabled={settings.readerTextSize === 5} onClick={() => step(1)}>
            {i18n.t('reader.larger')}
          </button>
        </div>
      </fieldset>
      <Choice
        name={i18n.t('reader.width')}
        value={settings.readerWidth}
        options={(['narrow', 'medium', 'wide'] as const).map((value) => [value, i18n.t(`reader.widths.${value}`)])}
        onChoose={(readerWidth) => onSettings({ readerWidth })}
      />
      <Choice
        name={i18n.t('reader.typeface')}
        value={settings.readerTypeface}
        options={(['serif', 'sans'] as const).map((value) => [value, i18n.t(`reader.typefaces.${value}`)])}
        onChoose={(readerTypeface) => onSettings({ readerTypeface })}
      />
      <Choice
        name={i18n.t('reader.lineHeight')}
        value={settings.readerLineHeight}
        options={(['tight', 'normal', 'loose'] as const).map((value) => [value, i18n.t(`reader.lineHeights.${value}`)])}
        onChoose={(readerLineHeight) => onSettings({ readerLineHeight })}
      />
      <Choice
        name={i18n.t('reader.letterSpacing')}
        value={settings.readerLetterSpacing}
        options={(['normal', 'wide', 'wider'] as const).map((value) => [
          value,
          i18n.t(`reader.letterSpacings.${value}`),
        ])}
        onChoose={(readerLetterSpacing) => onSettings({ readerLetterSpacing })}
      />
      <Choice
        name={i18n.t('reader.theme')}
        value={settings.theme}
        options={(['system', 'light', 'sepia', 'dark', 'clock'] as const).map((value) => [
          value,
          i18n.t(`options.themes.${value}`),
        ])}
        onChoose={(theme) => onSettings({ theme })}
      />
    </div>
  );
}
