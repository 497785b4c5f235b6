// Begins to read the page before the modules are there, for utils/browser/begun-reading.ts.
{
  const tabs = chrome.tabs.query({ active: true, currentWindow: true });
  const run = (what) => tabs.then(([{ id }]) => chrome.scripting.executeScript({ target: { tabId: id }, ...what }));
  globalThis.begunReading = {
    tabs,
    stated: run({ func: () => [document.documentElement.lang, document.title].map(String) }),
    article: run({ files: ['/article.js'] }),
  };
  for (const each of Object.values(begunReading)) each.catch(() => {});
}
