// Before the first paint: the theme as utils/browser/apply-theme.ts left it. Not a module, because modules run after parsing.
{
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
