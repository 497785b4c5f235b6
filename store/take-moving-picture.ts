import type { ElementHandle, Page } from 'puppeteer-core';
import sharp from 'sharp';
import { seedLibrary } from '@/e2e/harness/seed-library';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { madeUpLibrary } from './made-up-library';
import { buttonAt, type Point, popupRight, type Scene, scene, sceneSize, toolbarHeight, view } from './moving-scene';
import { serveNews } from './serve-news';

/** A page of our own. */
const shown = 'wire-story-in-divs';

/** A moment of the picture, and how long it stands. */
interface Moment extends Scene {
  readonly ms: number;
}

/** The README's picture, as an animated WebP: a news page, the click, the digest, a sentence found, saved, searched. */
export async function takeMovingPicture(file: string): Promise<void> {
  const site = await servePages();
  process.env.LANGUAGE = 'en';
  const session = await launchChromium({ args: ['--lang=en'] });
  try {
    const moments = await play(session, site);
    const frames = await draw(session, moments);
    await sharp(frames, { join: { animated: true } })
      .webp({ delay: moments.map(({ ms }) => ms), loop: 0, quality: 80, effort: 5 })
      .toFile(file);
  } finally {
    await session.browser.close();
    await site.close();
  }
}

/** PNG of each moment. Drawn when all has been played: a popup closes when another tab comes to the front. */
async function draw(session: ChromiumSession, moments: readonly Moment[]): Promise<Buffer[]> {
  const page = await session.browser.newPage();
  await page.setViewport(sceneSize);
  const frames: Buffer[] = [];
  for (const moment of moments) {
    await page.setContent(scene(moment));
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    frames.push(Buffer.from(await page.screenshot()));
  }
  return frames;
}

/** Does what a reader does, and keeps what is seen meanwhile. */
async function play(session: ChromiumSession, site: Site): Promise<Moment[]> {
  await seedLibrary(session, madeUpLibrary());
  const moments: Moment[] = [];
  let seen: Scene = { page: '', popup: '', caption: '', cursor: { x: 420, y: 420 }, isPressed: false };
  const show = (ms: number, change: Partial<Scene>) => {
    seen = { ...seen, isPressed: false, ...change };
    moments.push({ ...seen, ms });
  };
  /** The pointer on its way, and the press. */
  const press = ({ x, y }: Point) => {
    const from = seen.cursor;
    for (const part of [0.35, 0.75, 1]) {
      show(part === 1 ? 350 : 70, { cursor: { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part } });
    }
    show(180, { isPressed: true });
  };

  const news = await session.browser.newPage();
  await news.setViewport(view);
  await news.goto(serveNews(site, shown));
  show(1600, { page: await picture(news), caption: 'A news page, as it comes' });
  press(buttonAt);

  const popup = await openPopup(session, news);
  await settledState(popup);
  await popup.waitForSelector('html[data-save=unsaved]');
  show(3200, {
    popup: await picture(popup),
    caption: 'One click: in short, who is in it and what they are, what it is about',
  });
  const width = await popup.evaluate(() => innerWidth);

  const sentence = (await popup.$$('.summary button'))[1] ?? null;
  press(await inScene(sentence, width));
  await sentence?.click();
  await news.waitForSelector('html > div');
  await atRest(news);
  show(2600, {
    page: await picture(news),
    popup: await picture(popup),
    caption: 'Every sentence is the article’s own: press it, and it is marked in the page',
  });

  const save = await popup.$('.popup-actions .first');
  press(await inScene(save, width));
  await save?.click();
  await popup.waitForSelector('html[data-save=just-saved]');
  await popup.waitForSelector('.after-save input');
  show(2200, { popup: await picture(popup), caption: 'Saved on this device. Nothing is sent anywhere' });
  await popup.close();

  const library = await session.browser.newPage();
  await library.setViewport(view);
  await library.goto(session.addressOf('library.html'));
  await library.waitForSelector('[data-row-id]');
  const caption = 'The library: everything you saved, found as you type, without a connection';
  show(1900, { page: await picture(library), popup: '', caption, cursor: { x: 720, y: 420 } });
  for (const [typed, ms] of [
    ['rescue', 500],
    ['rescue person:', 700],
    ['rescue person:tolle ', 1500],
  ] as const) {
    await library.locator('input[type=search]').fill(typed);
    await library.waitForNetworkIdle();
    show(ms, { page: await picture(library) });
  }
  const box = await (await library.$('[data-row-id]'))?.boundingBox();
  if (!box) throw new Error('nothing is found');
  press({ x: box.x + 120, y: toolbarHeight + box.y + box.height / 2 });
  await library.mouse.click(box.x + 120, box.y + box.height / 2);
  await library.waitForSelector('.article-text p');
  show(3000, { page: await picture(library), caption: 'Read without the clutter, with what you highlight and note' });
  return moments;
}

/** Resolves once a page has not moved for some frames. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let still = 0, last = -1; still < 10; last = scrollY) {
      await new Promise(requestAnimationFrame);
      still = scrollY === last ? still + 1 : 0;
    }
  });

const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

/** Where something of the popup stands in the scene. */
async function inScene(element: ElementHandle | null, popupWidth: number): Promise<Point> {
  const box = await element?.boundingBox();
  if (!box) throw new Error('there is nothing to press');
  const left = sceneSize.width - popupRight - popupWidth;
  return { x: left + box.x + Math.min(box.width / 2, 130), y: toolbarHeight + box.y + box.height / 2 };
}
