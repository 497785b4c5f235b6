// Before the first paint, so no module: what utils/browser/mirror-settings.ts left.
try {
  const { theme, popupTextSize } = JSON.parse(localStorage.getItem('settings')) ?? {};
  const hour = new Date().getHours();
  const { dataset } = document.documentElement;
  const byClock = hour > 6 && hour < 19 ? 'light' : 'dark';
  if (theme && theme !== 'system') dataset.theme = theme === 'clock' ? byClock : theme;
  dataset.textSize = popupTextSize;
} catch {
  // Broken: written anew.
}
