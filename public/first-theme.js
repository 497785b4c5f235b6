// Before the first paint: theme and type size as utils/browser/mirror-settings.ts left them.
try {
  const { theme, popupTextSize } = JSON.parse(localStorage.getItem('settings')) ?? {};
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.textSize = popupTextSize;
} catch {
  // A broken mirror is written anew by the page.
}
