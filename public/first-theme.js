// Before the first paint: theme and size as utils/browser/mirror-settings.ts left them. No module: those run late.
try {
  const { theme, popupTextSize } = JSON.parse(localStorage.getItem('settings')) ?? {};
  const hour = new Date().getHours();
  const shown = theme === 'clock' ? (hour >= 7 && hour < 19 ? 'light' : 'dark') : theme;
  if (['light', 'sepia', 'dark'].includes(shown)) document.documentElement.dataset.theme = shown;
  document.documentElement.dataset.textSize = popupTextSize;
} catch {
  // A broken mirror is written anew by the page.
}
