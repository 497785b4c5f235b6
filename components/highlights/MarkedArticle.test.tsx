// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MarkedArticle } from './MarkedArticle';

afterEach(cleanup);

test('headline and passages say their language, by which their long words are hyphenated; a note is in the reader’s own', () => {
  const said = { prefix: '', suffix: '', colour: 'yellow', note: 'my note', createdAt: '2026-03-01' } as const;
  render(
    <MarkedArticle
      article={{
        ...{ id: 'a', title: 'Hafenbehörde', url: 'https://news.example/a', publisher: null, published: null },
        ...{ language: 'de', savedAt: '2026-03-01', tags: [], highlights: [{ ...said, id: 'h', quote: 'die Fähre' }] },
      }}
      locale="en"
      onCopy={() => undefined}
      onTag={() => undefined}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Hafenbehörde' }).lang).toBe('de');
  expect(screen.getByText('die Fähre').closest('blockquote')?.lang).toBe('de');
  expect(screen.getByText('my note').closest('[lang]')).toBeNull();
});

test('of thousands of passages and tags a screenful is drawn, more passages on request', () => {
  const said = { prefix: '', suffix: '', colour: 'yellow', note: null, createdAt: '2026-03-01' } as const;
  const { container } = render(
    <MarkedArticle
      article={{
        ...{ id: 'a', title: 'The ferry', url: 'https://news.example/a', publisher: null, published: null },
        ...{ language: 'en', savedAt: '2026-03-01' },
        tags: Array.from({ length: 2_040 }, (_, i) => `tag ${i}`),
        highlights: Array.from({ length: 5_000 }, (_, i) => ({ ...said, id: `h${i}`, quote: `passage ${i}` })),
      }}
      locale="en"
      onCopy={() => undefined}
      onTag={() => undefined}
    />,
  );
  const passages = () => container.querySelectorAll('.passage').length;
  expect(passages()).toBe(50);
  expect(container.querySelectorAll('.marked-tags button').length).toBe(40);
  expect(container.querySelector('.marked-tags')?.textContent).toMatch(/\+2,000$/);
  fireEvent.click(screen.getByRole('button', { name: 'Show more 4,950' }));
  expect(passages()).toBe(250);
});
