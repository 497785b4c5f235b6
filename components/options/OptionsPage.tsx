import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '@/utils/model/settings';
import { camelCase } from '@/utils/text/camel-case';
import { Choice } from '../Choice';
import { LibraryMark } from '../library/LibraryMark';
import { PopupLook } from '../PopupLook';

/** Named after those who made them, in every language. */
const citationStyles = [
  ['apa', 'APA'],
  ['mla', 'MLA'],
  ['chicago', 'Chicago'],
] as const;

interface OptionsPageProps {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** Whether the browser has keys for commands at all. */
  hasKeys: boolean;
  /** The keys that save without the popup; null if none are set. */
  saveKeys: string | null;
  /** The keys that open the side panel; null if none are set. */
  panelKeys: string | null;
  onOpenLibrary: () => void;
  onOpenWelcome: () => void;
  /** The section that looks after the data. */
  children?: ComponentChildren;
}

/** What the reader may choose, each choice kept at once. */
export function OptionsPage({
  settings,
  onSettings,
  hasKeys,
  saveKeys,
  panelKeys,
  onOpenLibrary,
  onOpenWelcome,
  children,
}: OptionsPageProps) {
  return (
    <main class="options">
      <header>
        <LibraryMark />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <section>
        <PopupLook settings={settings} onSettings={onSettings} />
        <Choice
          name={i18n.t('options.afterSave')}
          value={settings.afterSave}
          options={(['stay', 'close', 'open-reader'] as const).map((value) => [
            value,
            i18n.t(`options.afterSaves.${camelCase(value)}`),
          ])}
          onChoose={(afterSave) => onSettings({ afterSave })}
        />
        <Choice
          name={i18n.t('options.citationStyle')}
          value={settings.citationStyle}
          options={citationStyles}
          onChoose={(citationStyle) => onSettings({ citationStyle })}
        />
        <Choice
          name={i18n.t('options.images')}
          value={settings.keepImages}
          options={(['never', 'lead', 'all'] as const).map((value) => [value, i18n.t(`options.keepImages.${value}`)])}
          onChoose={(keepImages) => onSettings({ keepImages })}
        />
        <p class="muted hint">{i18n.t('options.imagesHint')}</p>
      </section>
      {hasKeys && (
        <section>
          <h2>{i18n.t('options.keys')}</h2>
          <p>
            {i18n.t('options.keysCurrent', [''])}
            <kbd>{saveKeys ?? i18n.t('options.keysNone')}</kbd>
          </p>
          <p>
            {i18n.t('command.panel')}: <kbd>{panelKeys ?? i18n.t('options.keysNone')}</kbd>
          </p>
          <p class="muted hint">{i18n.t('options.keysText')}</p>
        </section>
      )}
      {children}
      <p>
        <button type="button" class="framed" onClick={onOpenLibrary}>
          {i18n.t('options.openLibrary')}
        </button>{' '}
        <button type="button" class="framed" onClick={onOpenWelcome}>
          {i18n.t('options.openWelcome')}
        </button>
      </p>
    </main>
  );
}
