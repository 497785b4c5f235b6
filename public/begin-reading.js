// The first thing the popup does: the page in front is begun to be read while the popup itself is still being loaded. What the
// page says of itself comes before, so that what its language needs is loaded meanwhile. utils/browser/begun-reading.ts takes
// what comes of it. Not a module, because modules run after parsing.
{
  const tabs = chrome.tabs.query({ active: true, currentWindow: true });
  const run = (injection) =>
    tabs.then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, ...injection }));
  const begun = {
    tabs,
    stated: run({ func: () => ({ language: document.documentElement.lang, title: document.title }) }),
    article: run({ files: ['/article.js'] }),
  };
  // Who takes them hears of a failure; until then it is no unhandled one.
  for (const each of Object.values(begun)) each.catch(() => undefined);
  globalThis.begunReading = begun;
}
