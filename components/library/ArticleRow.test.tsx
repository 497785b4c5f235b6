// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { ArticleRow, type ArticleRowProps } from './ArticleRow';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
afterEach(cleanup);

const row: LibraryRow = {
  key: 7,
  id: 'news.example/a b',
  url: 'https://news.example/a b',
  title: 'Bridge <b>shut</b>',
  publisher: 'The Example',
  published: '2026-05-25T08:00:00+02:00',
  language: 'en',
  wordCount: 240,
  readingMinutes: 1,
  summary: 'It is shut.',
  people: ['Ann Lee'],
  topics: [],
  savedAt: '2026-05-26T08:00:00.000Z',
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  queuePlace: null,
  tags: [],
  hasPicture: false,
  hasNote: false,
  highlightCount: 0,
  progress: 0,
};

function show(changes: Partial<ArticleRowProps> = {}) {
  const props: ArticleRowProps = {
    row,
    hit: null,
    index: 3,
    topPx: 0,
    isOpen: false,
    isActive: true,
    isSelected: false,
    sort: 'published',
    onMove: null,
    now: new Date('2026-11-23T12:00:00Z'),
    locale: 'en-GB',
    pictureOf: async () => null,
    onOpen: vi.fn(),
    onSelect: vi.fn(),
    onAct: vi.fn(),
    onFocus: vi.fn(),
    ...changes,
  };
  render(<ArticleRow {...props} />);
  return props;
}

test('markup in a title is text', () => {
  show();
  expect(screen.getByRole('link').textContent).toBe('Bridge <b>shut</b>');
  expect(document.querySelector('b')).toBeNull();
});

test('of thousands of tags as many are drawn as a line has room for', () => {
  show({ row: { ...row, tags: Array.from({ length: 10_000 }, (_, i) => `tag-${i}`) } });
  expect(document.querySelectorAll('.row-tag').length).toBe(40);
});

test('a click opens it here, a click with Ctrl is left to the browser, which knows the address', () => {
  const { onOpen } = show();
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toBe('/reader.html?id=news.example%2Fa%20b');
  fireEvent.click(link);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(row);
  fireEvent.click(link, { ctrlKey: true });
  expect(onOpen).toHaveBeenCalledTimes(1);
});

test('its buttons act and do not open', () => {
  const { onAct, onOpen } = show();
  fireEvent.click(screen.getByRole('button', { name: 'library.star' }));
  fireEvent.click(screen.getByRole('button', { name: 'library.delete' }));
  expect(onAct).toHaveBeenNthCalledWith(1, 'star', row);
  expect(onAct).toHaveBeenNthCalledWith(2, 'delete', row);
  expect(onOpen).not.toHaveBeenCalled();
});

test('in the trash it can be taken out', () => {
  const inTrash = { ...row, deletedAt: row.savedAt };
  const { onAct } = show({ row: inTrash });
  fireEvent.click(screen.getByRole('button', { name: 'library.restore' }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith('restore', inTrash);
  expect(screen.queryByRole('button', { name: 'library.delete' })).toBeNull();
});

test('what a search found stands in place of the summary, its words marked', () => {
  show({
    hit: {
      titleRanges: [{ start: 0, end: 6 }],
      sentence: { text: 'Nobody crossed it.', ranges: [{ start: 7, end: 14 }] },
    },
  });
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Bridge', 'crossed']);
  expect(screen.queryByText('It is shut.')).toBeNull();
});

test('the day shown is the one the list is sorted by; the day of saving where the page states none', () => {
  const day = () => document.querySelector('time')?.dateTime;
  show();
  expect(day()).toBe(row.published);
  cleanup();
  show({ sort: 'saved' });
  expect(day()).toBe(row.savedAt);
  cleanup();
  show({ row: { ...row, published: null } });
  expect(day()).toBe(row.savedAt);
});

test('a bare link says where it leads, and no minutes', () => {
  show({ row: { ...row, publisher: null, wordCount: 0, url: 'https://www.news.example/a' } });
  expect(document.querySelector('.row-publisher')?.textContent).toContain('news.example');
  expect(screen.queryByText('library.minutes')).toBeNull();
});

test('one that is to be read next is moved up and down where the list is in the reader’s order, else not', () => {
  const onMove = vi.fn();
  show({ onMove });
  fireEvent.click(screen.getByRole('button', { name: 'library.moveUp' }));
  fireEvent.click(screen.getByRole('button', { name: 'library.moveDown' }));
  expect(onMove.mock.calls).toEqual([
    [3, 2],
    [3, 4],
  ]);
  cleanup();
  show();
  expect(screen.queryByRole('button', { name: 'library.moveUp' })).toBeNull();
});

test('it is put among those to be read next, or taken out', () => {
  const { onAct } = show();
  fireEvent.click(screen.getByRole('button', { name: 'library.action.queue' }));
  cleanup();
  const queued = show({ row: { ...row, queuePlace: 1 } });
  fireEvent.click(screen.getByRole('button', { name: 'library.action.unqueue' }));
  expect(onAct).toHaveBeenCalledWith('queue', row);
  expect(queued.onAct).toHaveBeenCalledWith('unqueue', queued.row);
});

test('the place of a kept picture is there before the picture, and none where none is kept', async () => {
  const drawImage = vi.fn();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage } as never);
  vi.stubGlobal('createImageBitmap', async (_: Blob, { resizeWidth, resizeHeight }: Record<string, number>) => ({
    width: resizeWidth,
    height: resizeHeight,
  }));
  const pictureOf = vi.fn(async () => ({ blob: new Blob(), widthPx: 1600, heightPx: 400 }));
  show({ pictureOf });
  expect(document.querySelector('.row-picture')).toBeNull();
  cleanup();
  show({ row: { ...row, hasPicture: true }, pictureOf });
  expect(document.querySelector('.row-picture')).not.toBeNull();
  expect(pictureOf).not.toHaveBeenCalled();
  // Made so small that it just covers the place, and its middle shown.
  await vi.waitFor(() => expect(drawImage).toHaveBeenCalledWith({ width: 528, height: 132 }, -176, 0));
  expect(pictureOf).toHaveBeenCalledExactlyOnceWith(row.id);
});
