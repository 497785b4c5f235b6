import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

const timeoutMs = 15_000;
const isPartial = (name: string) => /\.(?:crdownload|part|tmp)$|^\.com\.google/.test(name);

export interface DownloadedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DownloadFolder {
  readonly path: string;
  /** Does what makes the browser download one file; gives the file once it is whole. */
  readonly catchFile: (act: () => Promise<unknown>) => Promise<DownloadedFile>;
  readonly remove: () => void;
}

/** A folder to be given to a browser for its downloads. */
export function downloadFolder(): DownloadFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-downloads-'));
  return {
    path: folder,
    async catchFile(act) {
      // a second file of the same name would take the first one's place unseen
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
      await act();
      for (const startedAt = Date.now(); Date.now() - startedAt < timeoutMs; ) {
        const names = readdirSync(folder);
        const name = names.find((each) => !isPartial(each));
        const bytes = name && !names.some(isPartial) ? readFileSync(path.join(folder, name)) : null;
        if (name && bytes && bytes.length > 0) return { name, path: path.join(folder, name), bytes };
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('nothing was downloaded');
    },
    remove: () => rmSync(folder, { recursive: true, maxRetries: 5 }),
  };
}

/** Lets Chromium put every download into the folder without asking. */
export async function downloadInto(browser: Browser, folder: DownloadFolder): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder.path });
}
