import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { removeProfile } from '@/testing/browser/remove-profile';
import { type ChromiumSession, launchChromium } from '../browser/launch-chromium';
import { runInPage } from './run-in-page';

export interface KillFigures {
  readonly kills: number;
  /** Articles of which it was said that they are saved and that are not there afterwards. */
  readonly lost: readonly string[];
  readonly faults: readonly string[];
}

/** Saved before the first kill, so that some of the kills hit the merge of the index that every 64th save sets off. */
const savedBefore = 50;

/**
 * Saves an article, kills the browser with SIGKILL the moment it says "saved", and opens the library again; so many times
 * over, in one profile. `code` is that of in-page.ts.
 */
export async function surviveKills(kills: number, code: string, extensionFolder?: string): Promise<KillFigures> {
  const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-kills-'));
  const open = async (): Promise<{ session: ChromiumSession; page: Page }> => {
    const session = await launchChromium({ profileFolder, ...(extensionFolder && { extensionFolder }) });
    const page = await session.browser.newPage();
    await page.goto(session.addressOf('manifest.json'));
    await page.evaluate(code);
    return { session, page };
  };
  const lost: string[] = [];
  const faults: string[] = [];
  try {
    const first = await open();
    await runInPage(first.page, 'fill', 0, savedBefore);
    await first.session.browser.close();
    for (let index = savedBefore; index < savedBefore + kills; index += 1) {
      const { session, page } = await open();
      const killed = new Promise((resolve) => session.browser.process()?.once('exit', resolve));
      await page.exposeFunction('saidSaved', () => session.browser.process()?.kill('SIGKILL'));
      // The answer never comes: the browser dies before it could give one.
      page.evaluate(`libraryBench.saveOne(${index}).then(() => saidSaved())`).catch(() => undefined);
      await killed;
    }
    const last = await open();
    const report = await runInPage(last.page, 'health');
    const ids = new Set(await runInPage(last.page, 'savedIds'));
    for (const id of await runInPage(last.page, 'idsOf', savedBefore + kills)) if (!ids.has(id)) lost.push(id);
    faults.push(...report.map((fault) => JSON.stringify(fault)));
    await last.session.browser.close();
  } finally {
    await removeProfile(profileFolder);
  }
  return { kills, lost, faults };
}
