// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HighlightsSession } from '@/utils/app/people/highlights-session';
import { peoplePage } from '@/utils/app/testing/fake-connections';
import { HighlightsPage } from './HighlightsPage';

afterEach(cleanup);

function show(colour: 'pink' | null) {
  const page = peoplePage();
  const session = new HighlightsSession(
    { kind: 'highlights', typed: '', colour, tag: null },
    page.ports,
    page.announcer,
  );
  render(<HighlightsPage session={session} locale="en" />);
}

test('where nothing is highlighted there is nothing to search, and that is said', async () => {
  show(null);
  await screen.findByText('Nothing is highlighted yet');
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('where what was asked for is not found the way back stays', async () => {
  show('pink');
  fireEvent.click(await screen.findByRole('button', { name: /Pink/, pressed: true }));
  await screen.findByText('Nothing is highlighted yet');
});
