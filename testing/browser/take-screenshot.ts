import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

const folder = path.resolve(import.meta.dirname, '../../screenshots');

/** Saves a screenshot of the window as screenshots/NAME.png (kept out of git); gives its path. */
export async function takeScreenshot(page: Page, name: string): Promise<`${string}.png`> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  return file;
}
