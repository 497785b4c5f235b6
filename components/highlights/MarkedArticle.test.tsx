// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
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
