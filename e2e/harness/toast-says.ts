import type { Page } from 'puppeteer-core';

/**
 * Until what was just done is told so. Puppeteer's own text selector keeps what an element said when it first looked, and misses
 * words that take the place of others in it ("Undoing…", "Undone").
 */
export async function toastSays(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.toast')].some(({ textContent }) => textContent?.includes(wanted)),
    { timeout: 60_000 },
    words,
  );
}
