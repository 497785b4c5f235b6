import type { Settings } from '@/utils/model/settings';

/** Sets the page in a theme; 'system' leaves it to the browser. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
