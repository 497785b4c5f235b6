import { launchChromium } from '../../e2e/harness/launch-chromium';
import { bundle } from './bench-people';
export async function prof() {
  const code = await bundle();
  const session = await launchChromium({ extensionFolder: '/tmp/out-people/chrome-mv3' });
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('manifest.json'));
  await page.evaluate(code);
  for (let from = 0; from < 2000; from += 500) {
    const t = performance.now();
    console.log(
      from,
      JSON.stringify(
        await page.evaluate(`globalThis.laps={}; peopleBench.fill(${from}, ${from + 500}).then(() => globalThis.laps)`),
      ),
      performance.now() - t,
    );
  }
  console.log(
    JSON.stringify(
      await page.evaluate(
        `globalThis.laps={}; peopleBench.saves(2000, 30).then((r) => ({...globalThis.laps, find: r.findMs.sort((a,b)=>a-b)[15], save: r.saveMs.sort((a,b)=>a-b)[15]}))`,
      ),
    ),
  );
  await session.browser.close();
}
