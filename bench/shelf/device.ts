import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import type { ShelfBench } from './in-page';

/** The folder that stands for the picked one, in the origin's private file system: the same interface, without the dialog. */
const stand = 'picked';
export const passphrase = 'correct horse battery staple';

type Answer<Name extends keyof ShelfBench> = Awaited<ReturnType<ShelfBench[Name]>>;

/** A browser with the extension, whose options look after the shelf and in which a bare page of the extension does what it is told. */
export class BenchDevice {
  private constructor(
    readonly session: ChromiumSession,
    /** Runs nothing of the extension but what the bench asks for. */
    readonly bare: Page,
  ) {}

  static async launch(profileFolder: string, extensionFolder: string, code: string): Promise<BenchDevice> {
    const session = await launchChromium({ profileFolder, extensionFolder });
    const bare = await session.browser.newPage();
    await bare.goto(session.addressOf('manifest.json'));
    await bare.evaluate(code);
    return new BenchDevice(session, bare);
  }

  async openOptions(): Promise<Page> {
    const page = await this.session.browser.newPage();
    await page.evaluateOnNewDocument((name) => {
      const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      Object.assign(globalThis, { showDirectoryPicker: pick });
    }, stand);
    await page.goto(this.session.addressOf('options.html'));
    await page.waitForSelector('.second-device');
    return page;
  }

  /** Calls a function of in-page.ts. It may take any time: the protocol gives up on a single call after minutes, so this asks again and again. */
  async ask<Name extends keyof ShelfBench>(name: Name, ...args: Parameters<ShelfBench[Name]>): Promise<Answer<Name>> {
    await this.bare.evaluate(`globalThis.answer = undefined;
      shelfBench[${JSON.stringify(name)}](...${JSON.stringify(args)}).then(
        (value) => { globalThis.answer = { value }; },
        (error) => { globalThis.answer = { error: String(error?.stack ?? error) }; },
      ); undefined`);
    for (;;) {
      const answer = (await this.bare.evaluate('globalThis.answer')) as
        | { value: Answer<Name>; error?: string }
        | undefined;
      if (answer?.error) throw new Error(`${name}: ${answer.error}`);
      if (answer) return answer.value;
      await pause();
    }
  }

  close(): Promise<void> {
    return this.session.browser.close();
  }
}

/** What a sync program does: puts the files of one device's folder into the other's. */
export async function carry(from: BenchDevice, to: BenchDevice): Promise<void> {
  const there = new Map((await to.ask('listFiles')).map(({ path, bytes }) => [path, bytes]));
  for (const { path, bytes } of await from.ask('listFiles')) {
    // A pack never changes once it is written; the head of a device does.
    if (there.get(path) === bytes && !path.endsWith('/head')) continue;
    await to.ask('writeFile', path, await from.ask('readFile', path));
  }
}

/** The label and the passphrase, and the click on which all begins. */
export async function answer(page: Page, label: string): Promise<void> {
  await page.locator('[data-command=pick-shelf]').click();
  await page.locator('input[name=label]').fill(label);
  await page.locator('input[name=secret]').fill(passphrase);
  await page.locator('[data-command=answer-shelf]').click();
}

/** Until a page says it is in step, however long that takes. */
export const inStep = (page: Page): Promise<void> =>
  shown(page, '.second-device[aria-busy=false] [data-shelf=in-step]');

/** Until a page shows this, however long that takes. */
export async function shown(page: Page, selector: string): Promise<void> {
  while (!(await page.$(selector))) await pause();
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
