import type { Settings } from '../model/settings';

/**
 * Sets the page in the theme and leaves word of it in localStorage, where public/first-theme.js finds it before the first
 * paint of the next page: storage.local answers too late for that.
 */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem('theme');
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
  }
}
