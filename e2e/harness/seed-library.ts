import path from 'node:path';
import { build, type Rolldown } from 'vite';
import type { ChromiumSession } from '@/testing/browser/launch-chromium';
import type * as Restore from '@/utils/library/testing/restore-articles';
import type { SavedArticle } from '@/utils/model/saved-article';

/** Records in one transaction. */
const chunkSize = 200;

const root = path.resolve(import.meta.dirname, '../..');
let bundle: Promise<string> | null = null;

/** The library's own way to put records back, as one script. */
async function bundleRestore(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.join(root, 'utils/library/testing/restore-articles.ts'),
        formats: ['iife'],
        name: 'nutgrafRestore',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code ?? '';
  // Evaluated code has no global `var`s of its own: hang it on the window.
  return `${code};globalThis.nutgrafRestore = nutgrafRestore;`;
}

/** Puts records into the library of the profile through the library itself. */
export async function seedLibrary(
  { browser, addressOf }: ChromiumSession,
  records: readonly SavedArticle[],
): Promise<void> {
  bundle ??= bundleRestore();
  // A page of the extension that runs nothing of its own: a second Dexie beside the page's own would confuse both.
  const page = await browser.newPage();
  try {
    await page.goto(addressOf('manifest.json'));
    await page.evaluate(await bundle);
    for (let start = 0; start < records.length; start += chunkSize) {
      const result = await page.evaluate(
        (chunk) =>
          (globalThis as unknown as { nutgrafRestore: typeof Restore }).nutgrafRestore.restoreArticles(
            chunk,
            'replace',
          ),
        records.slice(start, start + chunkSize),
      );
      if (!result.ok) throw new Error(`the library did not take the records: ${JSON.stringify(result.error)}`);
    }
  } finally {
    await page.close();
  }
}
