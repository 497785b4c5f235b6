import type { Settings } from '@/utils/model/settings';

/** Hours of the day, of the device's clock, from and to which it is day; public/first-theme.js has the same. */
const dayFrom = 7;
const dayTo = 19;

/** Sets the page in a theme and a type size; the theme 'system' leaves it to the browser, and only popup and panel heed the size. */
export function applyTheme(
  { theme, popupTextSize }: Pick<Settings, 'theme' | 'popupTextSize'>,
  hour: number = new Date().getHours(),
): void {
  const { dataset } = document.documentElement;
  const shown = theme === 'clock' ? (hour >= dayFrom && hour < dayTo ? 'light' : 'dark') : theme;
  if (shown === 'system') delete dataset.theme;
  else dataset.theme = shown;
  dataset.textSize = popupTextSize;
}
