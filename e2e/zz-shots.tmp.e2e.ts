import { test } from 'vitest';
import { launchChromium } from './harness/launch-chromium';
import { madeUpStories } from './harness/made-up-stories';
import { runAxe } from './harness/run-axe';
import { seedLibrary } from './harness/seed-library';

const only = process.env.SHOTS ?? '';
test('shots', async () => {
  const session = await launchChromium({ args: ['--force-color-profile=srgb'] });
  try {
    const page = await session.browser.newPage();
    page.on('console', (m) => console.log('[page]', m.type(), m.text()));
    page.on('pageerror', (e) => console.log('[error]', e instanceof Error ? e.stack : JSON.stringify(e)));
    const shot = async (
      name: string,
      width: number,
      height: number,
      scheme: 'light' | 'dark',
      file: string,
      after?: () => Promise<void>,
    ) => {
      if (only && !name.includes(only)) return;
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(session.addressOf(file));
      await new Promise((r) => setTimeout(r, 700));
      await after?.();
      await page.screenshot({ path: `/tmp/ui/${name}.png` as never });
      const axe = await runAxe(page, scheme);
      if (axe.length) console.log('AXE', name, axe.join('\n'));
    };
    await shot('empty-360', 360, 740, 'light', 'library.html');
    await shot('empty-1600', 1600, 900, 'dark', 'library.html');
    await page.goto(session.addressOf('options.html'));
    await seedLibrary(session, madeUpStories(1));
    await shot('one-800', 800, 900, 'light', 'library.html');
    await seedLibrary(session, madeUpStories(30));
    for (const scheme of ['light', 'dark'] as const) {
      await shot(`list-1600-${scheme}`, 1600, 1000, scheme, 'library.html?open=news.example%2F0');
      await shot(`list-1200-${scheme}`, 1200, 900, scheme, 'library.html?person=Ingrid+Solheim');
      await shot(`list-800-${scheme}`, 800, 1000, scheme, 'library.html?open=news.example%2F0');
      await shot(`list-360-${scheme}`, 360, 740, scheme, 'library.html');
      await shot(`reader-360-${scheme}`, 360, 740, scheme, 'library.html?open=news.example%2F0');
      await shot(`reader-1600-${scheme}`, 1600, 1000, scheme, 'reader.html?id=news.example%2F0');
      await shot(`rtl-1200-${scheme}`, 1200, 800, scheme, 'reader.html?id=news.example%2F2');
      await shot(`blocks-800-${scheme}`, 800, 1400, scheme, 'reader.html?id=news.example%2F6');
      await shot(`long-360-${scheme}`, 360, 740, scheme, 'reader.html?id=news.example%2F4');
      await shot(`search-1200-${scheme}`, 1200, 800, scheme, 'library.html?q=bridge+elmford');
      await shot(`options-800-${scheme}`, 800, 1200, scheme, 'options.html');
      await shot(`hover-1600-${scheme}`, 1600, 800, scheme, 'library.html', async () => {
        await page.hover('[data-index="2"]');
        const boxes = await page.$$('.row-select input');
        await boxes[1]!.click();
        await boxes[3]!.click();
        await page.hover('[data-index="2"]');
      });
      await shot(`menu-800-${scheme}`, 800, 900, scheme, 'reader.html?id=news.example%2F0', async () => {
        await page.click('.reader-toolbar .menu .menu-label');
      });
      await shot(`help-800-${scheme}`, 800, 900, scheme, 'library.html', async () => {
        await page.keyboard.press('?');
      });
      await shot(`found-1600-${scheme}`, 1600, 900, scheme, 'library.html?open=news.example%2F0', async () => {
        await page.click('.person-name');
        await page.evaluate(() => document.querySelector('.left-out summary')?.dispatchEvent(new MouseEvent('click')));
      });
    }
  } finally {
    await session.browser.close();
  }
}, 240_000);
