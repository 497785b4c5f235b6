import { defaultSettings, digestParts, type Settings } from '@/utils/model/settings';

/** Whatever a reader can turn on is on. */
export const everySettingOn: Settings = {
  ...defaultSettings,
  theme: 'dark',
  summaryLength: 'long',
  shownParts: [...digestParts],
  popupTextSize: 'larger',
  keepImages: 'all',
  listenRate: 2,
};
