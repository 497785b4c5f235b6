// Before the first paint: the theme as utils/browser/mirror-settings.ts left it. Not a module, because modules run after parsing.
try {
  const { theme } = JSON.parse(localStorage.getItem('settings')) ?? {};
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A broken mirror is written anew by the page.
}
