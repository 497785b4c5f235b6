import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { LibraryBench } from './in-page';

/** The code of in-page.ts, or of another file that runs in a page, as one script. */
export async function bundleInPage(projectRoot: string, entry = 'testing/library-in-page/in-page.ts'): Promise<string> {
  const output = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectRoot } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'libraryBenchModule' },
    },
  });
  const [{ output: chunks }] = output as unknown as [{ output: [{ code: string }] }];
  return chunks[0].code;
}

type Answer<Name extends keyof LibraryBench> = Awaited<ReturnType<LibraryBench[Name]>>;

const firstPollMs = 5;
const lastPollMs = 250;

/** Calls a function of in-page.ts in the page. It may take any time: the protocol gives up on a single call after minutes, so this asks again and again. */
export async function runInPage<Name extends keyof LibraryBench>(
  page: Page,
  name: Name,
  ...args: Parameters<LibraryBench[Name]>
): Promise<Answer<Name>> {
  const code = `globalThis.answer = undefined;
    libraryBench[${JSON.stringify(name)}](...${JSON.stringify(args)}).then(
      (value) => { globalThis.answer = { value }; },
      (error) => { globalThis.answer = { error: String(error?.stack ?? error) }; },
    ); undefined`;
  await page.evaluate(code);
  for (let pollMs = firstPollMs; ; pollMs = Math.min(lastPollMs, pollMs * 2)) {
    const answer = (await page.evaluate('globalThis.answer')) as { value: Answer<Name>; error?: string } | undefined;
    if (answer?.error) throw new Error(`${name}: ${answer.error}`);
    if (answer) return answer.value;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
