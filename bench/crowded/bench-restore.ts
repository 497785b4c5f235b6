import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchChromium } from '@/testing/browser/launch-chromium';
import { madeUpArticle as articleOfLibrary } from '@/testing/made-up/library/made-up-library';
import { backup } from '@/utils/export/backup';
import { chunksToBlob } from '@/utils/export/chunks-to-blob';
import { englishLabels } from '@/utils/export/export-labels';
import type { ExportRecord } from '@/utils/export/export-record';
import { madeUpArticle, madeUpSaved } from '@/utils/library/testing/made-up';
import { blankDigest } from '@/utils/model/blank-article';
import { type LongestStep, longestStepOf } from './longest-step';

const restoredCount = 4_000;
const versionCount = 200;
const patienceMs = 600_000;
const pollMs = 250;

/** What is measured of a backup that is brought in. */
export interface RestoreFigures {
  readonly versions: LongestStep;
  readonly versionsMs: number;
  readonly restored: LongestStep;
  readonly restoredMs: number;
  /** How often the count of what was done went up in sight. */
  readonly progressSteps: number;
  /** What the page said when it was cancelled, and how many articles of the cancelled import were left. */
  readonly cancelled: { readonly said: string; readonly left: number };
}

/** Brings in backups by the dialog of the library: an article with 200 versions, whose versions are opened, and 4,000 articles, once cancelled and once whole. */
export async function benchRestore(extensionFolder: string): Promise<RestoreFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-restore-'));
  const session = await launchChromium({ extensionFolder });
  try {
    const page = await session.browser.newPage();
    const library = session.addressOf('library.html');
    await page.goto(library);
    await bringIn(page, await backupFile(folder, 'versions', [manyVersions()]), whole);
    const changes = session.addressOf(`people.html?changes=${encodeURIComponent(manyVersions().id)}`);
    const versions = await longestStepOf(page, changes, async () => {
      const shown = await page.waitForFunction(
        (count) => document.querySelectorAll('select option').length === count && performance.now(),
        { timeout: patienceMs },
        versionCount,
      );
      return Number(await shown.jsonValue());
    });
    const articles = Array.from({ length: restoredCount }, (_, index) => articleOfLibrary(index));
    const file = await backupFile(folder, 'articles', articles);
    await page.goto(library);
    const said = await bringIn(page, file, cancelledHalfway);
    await page.goto(library);
    await page.waitForSelector('[aria-rowcount]');
    const left = (await rowCount(page)) - 1;
    const start = performance.now();
    const restored = await longestStepOf(page, library, () => bringIn(page, file, whole));
    return {
      versions: versions.longest,
      versionsMs: versions.value,
      restored: restored.longest,
      restoredMs: performance.now() - start,
      progressSteps: Number(restored.value),
      cancelled: { said, left },
    };
  } finally {
    await session.browser.close();
    rmSync(folder, { recursive: true });
  }
}

function manyVersions(): ExportRecord {
  const saved = madeUpSaved('versions');
  const revisions = Array.from({ length: versionCount }, (_, index) => ({
    articleId: saved.id,
    replacedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
    article: madeUpArticle('versions', { text: [`The council met for the ${index}th time and decided nothing.`] }),
    digest: blankDigest,
  }));
  return { ...saved, revisions };
}

async function backupFile(folder: string, name: string, records: readonly ExportRecord[]): Promise<string> {
  const { chunks, mimeType } = backup.write(records, {
    now: new Date(0),
    total: records.length,
    labels: englishLabels,
  });
  const content = await chunksToBlob(chunks, mimeType);
  const file = path.join(folder, `${name}.jsonl`);
  writeFileSync(file, Buffer.from(await content.arrayBuffer()));
  return file;
}

/** Chooses the file in the dialog, agrees to what would be done, and lets it go on as `until` says. */
async function bringIn(page: Page, file: string, until: (page: Page) => Promise<string>): Promise<string> {
  await page.locator('.list-head .menu > button').click();
  await page.locator('[data-command=import]').click();
  const input = (await page.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  await page.waitForSelector('[data-command=do-import]', { timeout: patienceMs });
  await page.evaluate(() => {
    const seen = new Set<number>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('dialog progress');
      if (bar) seen.add(bar.value);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.locator('[data-command=do-import]').click();
  return until(page);
}

/** Until all is in; how many states of the progress were shown. */
async function whole(page: Page): Promise<string> {
  await untilClosed(page);
  return String(await page.evaluate(() => (globalThis as unknown as { seen: Set<number> }).seen.size));
}

/** Presses Cancel once a quarter is in; what is said when it is taken back. */
async function cancelledHalfway(page: Page): Promise<string> {
  await page.waitForFunction(
    (count) => Number(document.querySelector<HTMLProgressElement>('dialog progress')?.value) >= count,
    { timeout: patienceMs },
    restoredCount / 4,
  );
  await page.locator('dialog .dialog-actions button').click();
  await untilClosed(page);
  return page.$eval('.toast', ({ textContent }) => textContent?.trim() ?? '');
}

/** Until the dialog is gone and it is said what was done; asked again and again, for a single wait the protocol gives up after minutes. */
async function untilClosed(page: Page): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; ) {
    const isOpen = (await page.$('dialog')) !== null;
    if (!isOpen) break;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  await page.waitForSelector('.toast');
}

const rowCount = (page: Page) => page.$eval('[aria-rowcount]', (list) => Number(list.getAttribute('aria-rowcount')));
