import { browser } from 'wxt/browser';

/** The language (ISO 639-1) that the page in a tab states for itself; null where it states none or cannot be read. */
export async function statedLanguage(tabId: number): Promise<string | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.documentElement.lang,
    });
    return /^[a-z]{2}(?![a-z])/.exec(String(injection?.result).toLowerCase())?.[0] ?? null;
  } catch {
    return null;
  }
}
