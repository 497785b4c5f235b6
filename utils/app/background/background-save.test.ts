import { expect, test, vi } from 'vitest';
import { fail, succeed } from '@/utils/model/result';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import {
  sampleArticle as article,
  sampleNow as now,
  sampleDigest,
  sampleSaved as saved,
} from '../testing/sample-article';
import { type BackgroundPorts, BackgroundSave, type SaveNews } from './background-save';

const digest = sampleDigest(article, defaultSettings);
const image = { src: 'https://example.org/bridge.jpg', blob: new Blob(['…']), widthPx: 1, heightPx: 1 };

function saving(settings: Partial<Settings> = {}) {
  const news: SaveNews[] = [];
  const ports = {
    tab: {
      read: vi.fn<BackgroundPorts['tab']['read']>(async () => succeed(article)),
      digest: vi.fn<BackgroundPorts['tab']['digest']>(async () => succeed(digest)),
      tell: vi.fn(async (_: number, told: SaveNews) => void news.push(told)),
      markSaved: vi.fn(async () => undefined),
      images: vi.fn<BackgroundPorts['tab']['images']>(async () => [image]),
    },
    library: {
      save: vi.fn<BackgroundPorts['library']['save']>(async () =>
        succeed({ saved, outcome: 'added', replacedAt: null, beside: null }),
      ),
      saveImages: vi.fn<BackgroundPorts['library']['saveImages']>(async () => undefined),
      note: vi.fn(async (_: Date) => undefined),
      highlight: vi.fn<BackgroundPorts['library']['highlight']>(async () => succeed([])),
    },
    settings: async () => ({ ...defaultSettings, ...settings }),
    clock: () => now,
    newId: () => 'new',
  } satisfies BackgroundPorts;
  return { ports, news, session: new BackgroundSave(ports) };
}

test('an article is read, digested and saved, and only then said to be saved', async () => {
  const { ports, news, session } = saving({ summaryLength: 'long', keepImages: 'never' });
  ports.library.save.mockImplementation(async () => {
    expect(news).toEqual([{ kind: 'saving' }]);
    return succeed({ saved, outcome: 'added', replacedAt: null, beside: null });
  });
  await session.save(7);
  expect(ports.tab.digest).toHaveBeenCalledWith(7, article, { summaryLength: 'long' });
  expect(ports.library.save).toHaveBeenCalledWith(article, digest, now);
  expect(news).toEqual([{ kind: 'saving' }, { kind: 'saved', title: article.title, isHighlighted: null }]);
  expect(ports.tab.markSaved).toHaveBeenCalledWith(7);
  expect(ports.tab.images).not.toHaveBeenCalled();
});

test('images are kept after the save was told, if the reader wants them', async () => {
  const { ports, news, session } = saving({ keepImages: 'all' });
  ports.tab.images.mockImplementation(async () => {
    expect(news.at(-1)?.kind).toBe('saved');
    return [image];
  });
  await session.save(7);
  expect(ports.library.saveImages).toHaveBeenCalledWith([{ ...image, articleId: saved.id }]);
});

test('how many articles there are is remembered after a save, and after no other end', async () => {
  const { ports, session } = saving();
  ports.library.save.mockResolvedValueOnce(fail({ kind: 'quota', message: '' }));
  await session.save(7);
  expect(ports.library.note).not.toHaveBeenCalled();
  await session.save(7);
  expect(ports.library.note).toHaveBeenCalledExactlyOnceWith(now);
});

test('images that the page does not give are not written', async () => {
  const { ports, session } = saving({ keepImages: 'all' });
  ports.tab.images.mockResolvedValue([]);
  await session.save(7);
  expect(ports.library.saveImages).not.toHaveBeenCalled();
});

test('a page that is no article is not saved, and why is told; no digest is sent after it', async () => {
  const { ports, news, session } = saving();
  ports.tab.read.mockResolvedValue(fail({ kind: 'not-an-article', reason: 'front-page' }));
  await session.save(7);
  expect(news.at(-1)).toEqual({ kind: 'not-read', reason: 'not-an-article' });
  expect(ports.tab.digest).not.toHaveBeenCalled();
  expect(ports.library.save).not.toHaveBeenCalled();
});

test('a page that is left before its digest is made is not saved', async () => {
  const { ports, news, session } = saving();
  ports.tab.digest.mockResolvedValue(fail({ kind: 'tab-gone' }));
  await session.save(7);
  expect(news.at(-1)).toEqual({ kind: 'not-read', reason: 'tab-gone' });
  expect(ports.library.save).not.toHaveBeenCalled();
});

test('a library that cannot save says why, and nothing is marked', async () => {
  const { ports, news, session } = saving({ keepImages: 'all' });
  ports.library.save.mockResolvedValue(fail({ kind: 'quota', message: '' }));
  await session.save(7);
  expect(news.at(-1)).toEqual({ kind: 'not-saved', reason: 'quota' });
  expect(ports.tab.markSaved).not.toHaveBeenCalled();
  expect(ports.tab.images).not.toHaveBeenCalled();
});

const text = article.blocks[0]?.text ?? '';
const passage = text.slice(4, 20);

test('a selected passage is highlighted in the whole article, in its own words and place', async () => {
  const { ports, news, session } = saving();
  await session.save(7, ` ${passage} `);
  expect(ports.tab.read).toHaveBeenCalledWith(7, { isWhole: true });
  expect(ports.library.highlight).toHaveBeenCalledWith(
    saved.id,
    {
      ...{ id: 'new', quote: passage.trim(), colour: 'yellow', note: null, createdAt: now.toISOString() },
      prefix: text.slice(0, text.indexOf(passage.trim())),
      suffix: expect.stringMatching(/./),
    },
    now,
  );
  expect(news.at(-1)).toMatchObject({ kind: 'saved', isHighlighted: true });
});

test.each([
  ['that is not in the article', 'Words that stand nowhere in this text', true],
  ['that cannot be written', passage, false],
])('a passage %s is said not to be highlighted; the save stands', async (_, words, isWritten) => {
  const { ports, news, session } = saving();
  if (!isWritten) ports.library.highlight.mockResolvedValue(fail({ kind: 'quota', message: 'full' }));
  await session.save(7, words);
  expect(ports.library.highlight).toHaveBeenCalledTimes(isWritten ? 0 : 1);
  expect(news.at(-1)).toMatchObject({ kind: 'saved', isHighlighted: false });
});
