import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';

// Pages that change without end while they are read, and one that never gives the browser a turn.

let site: Site;
let session: ChromiumSession;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

const sentences = Array.from(
  { length: 30 },
  (_, day) => `<p>The mayor of Elmford, Ann Cole, told the council on day ${day} that bread had become dear again.</p>`,
).join('');
const pageWith = (script: string) =>
  `<!doctype html><html lang="en"><head><title>Bread is dear</title></head><body><article><h1>Bread is dear</h1>${sentences}</article>
  <script>const article = document.querySelector('article');${script}</script></body></html>`;

test.each([
  [
    'puts paragraphs in and takes them out',
    `setInterval(() => { const extra = article.appendChild(document.createElement('p'));
      extra.textContent = 'Breaking.'; if (article.children.length > 60) extra.previousSibling.remove(); extra.remove(); }, 0);`,
  ],
  [
    'writes its own text anew all the time',
    `const own = article.innerHTML; setInterval(() => { article.innerHTML = own; }, 0);`,
  ],
  [
    'answers every change with another',
    `const answer = () => article.setAttribute('data-turn', String(performance.now()));
     new MutationObserver(() => setTimeout(answer, 0)).observe(document, { subtree: true, childList: true, attributes: true }); answer();`,
  ],
  [
    'never stops growing',
    `setInterval(() => { for (let i = 0; i < 20; i += 1) article.insertAdjacentHTML('beforeend',
      '<p>Another report of the evening said that the bakers of the town had closed for good, number ' + i + '.</p>'); }, 10);`,
  ],
])(
  'a page that %s is read and saved',
  async (name, script) => {
    const { page, popup } = await popupOn(
      session,
      site.add(`/${name.replaceAll(' ', '-')}`, { body: pageWith(script) }),
    );
    expect(await settledState(popup)).toBe('digest');
    await saveInPopup(popup);
    const library = await session.browser.newPage();
    await library.goto(session.addressOf('library.html'));
    const saved = (await readLibrary(library)).find(({ article }) => article.url === page.url());
    const text = saved?.article.blocks.map((block) => block.text).join('\n') ?? '';
    for (let day = 0; day < 30; day += 1) expect(text).toContain(`told the council on day ${day} that`);
    await library.close();
    await page.close();
  },
  60_000,
);

test('a page that never gives a turn is given up with words', async () => {
  const page = await session.browser.newPage();
  await page.goto(site.add('/never', { body: pageWith('') }));
  void page
    .evaluate(() =>
      setTimeout(() => {
        for (;;);
      }, 50),
    )
    .catch(() => undefined);
  await new Promise((done) => setTimeout(done, 500));
  const opened = session.browser.waitForTarget((target) => target.url() === session.addressOf('popup.html'));
  await page.triggerExtensionAction(session.extension);
  const popup = await (await opened).asPage();
  expect(await settledState(popup)).toBe('failed');
  expect(await popup.$eval('main', (main) => main.innerText)).toContain('taking too long');
}, 60_000);
