// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { StoryArticle } from '@/utils/library/connections/stories';
import { StoryView } from './StoryView';

afterEach(cleanup);

const article = (doc: number, added: StoryArticle['added']): StoryArticle => ({
  ...{ doc, articleId: `news.example/${doc}`, title: `Report ${doc}`, publisher: null, day: '2026-07-01' },
  ...{ published: null, language: 'de', added, isChosen: false },
});
const said = [{ text: 'The bridge was closed for good.', span: { block: 0, start: 0, end: 31 } }];

const show = (earlier: number) =>
  render(
    <StoryView
      story={{
        story: 'bridge',
        title: 'The bridge',
        language: 'de',
        articles: [article(1, said), article(2, said)],
        earlier,
        near: [],
      }}
      follow={null}
      locale="en"
      onLeave={() => undefined}
      onJoin={() => undefined}
    />,
  );

test('of a story the first report is told, and what each other one adds', () => {
  show(0);
  expect(screen.getByText('2 articles')).toBeDefined();
  expect(screen.getAllByText('The first report')).toHaveLength(1);
  expect(screen.getAllByText(/^Adds/)).toHaveLength(1);
});

test('headlines say their language, by which their long words are hyphenated', () => {
  show(0);
  expect(screen.getByRole('heading', { level: 1 }).lang).toBe('de');
  expect(screen.getByRole('link', { name: 'Report 2' }).lang).toBe('de');
});

test('where only the latest articles of a story are read, it says so, and none of them is called the first', () => {
  show(4_000);
  expect(screen.getByText('4,002 articles · the latest 2 are shown and compared')).toBeDefined();
  expect(screen.queryByText('The first report')).toBeNull();
  // What the first of them adds to those before is not known.
  expect(screen.getAllByText(/^Adds/)).toHaveLength(1);
});
