import type { Settings } from '@/utils/model/settings';

/** Sets the page in a theme and a type size; the theme 'system' leaves it to the browser, and only popup and panel heed the size. */
export function applyTheme({ theme, popupTextSize }: Pick<Settings, 'theme' | 'popupTextSize'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  dataset.textSize = popupTextSize;
}
