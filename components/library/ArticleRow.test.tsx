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
  tags: [],
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
    now: new Date('2026-11-23T12:00:00Z'),
    locale: 'en-GB',
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
