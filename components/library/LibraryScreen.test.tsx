// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveSearch, pressKey } from '@/utils/app/library/press-key';
import { libraryPage, now } from '@/utils/app/testing/library-page';
import { defaultSettings } from '@/utils/model/settings';
import type { LibraryReaderProps } from './LibraryReader';
import { LibraryScreen } from './LibraryScreen';
import { listFocus } from './list-focus';

beforeEach(() => {
  // The list draws the rows in view: happy-dom lays nothing out, so its view gets a height.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(cleanup);

const madeUpReader: LibraryReaderProps['loadReader'] =
  async () =>
  ({ id }) => <article>Reader of {id}</article>;

type PageOptions = Parameters<typeof libraryPage>[0];

async function shown(options?: PageOptions, loadReader: LibraryReaderProps['loadReader'] = madeUpReader) {
  const page = await libraryPage(options);
  const { session } = page;
  render(
    <LibraryScreen
      session={session}
      loadReader={loadReader}
      settings={defaultSettings}
      onSettings={() => undefined}
      now={now}
      locale="en"
      onKey={(action) => pressKey(action, session, listFocus)}
      onLeaveSearch={() => leaveSearch(session, listFocus)}
    />,
  );
  return page;
}

test('the articles of the library are listed, each with its headline', async () => {
  await shown({ count: 3 });
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
  expect(screen.getAllByRole('row').map((row) => within(row).getByRole('link').textContent)).toEqual([
    'Article 1',
    'Article 2',
    'Article 3',
  ]);
});

test('what is typed into the search field is searched for', async () => {
  const { library } = await shown({ count: 3 });
  fireEvent.input(screen.getByRole('combobox', { name: 'Search the library' }), { target: { value: 'mayor' } });
  await waitFor(() => expect(library.calls.filter(([name]) => name === 'search').at(-1)?.[1]).toBe('mayor'));
});

test('what is chosen to complete the search stands there at once: the next key may come before the page is drawn anew', async () => {
  await shown({ count: 3 });
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the library' });
  field.focus();
  fireEvent.input(field, { target: { value: 'per bridge' } });
  field.setSelectionRange(3, 3);
  fireEvent.input(field);
  await screen.findByRole('option', { name: /^person:/ });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  await waitFor(() => expect(field.getAttribute('aria-activedescendant')).not.toBeNull());
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect([field.value, field.selectionStart]).toEqual(['person:bridge', 7]);
  await waitFor(() => expect(field.getAttribute('aria-describedby')).not.toBeNull());
  expect([field.value, field.selectionStart]).toEqual(['person:bridge', 7]);
});

test('an empty library says what to do, a failing one why there is no list', async () => {
  await shown({ count: 0 });
  await waitFor(() => expect(screen.queryAllByRole('row')).toEqual([]));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toContain('Nothing saved yet');
  cleanup();
  await shown({ count: 3, failure: { kind: 'quota', message: '' } });
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/full|space|room/i));
});

test('articles that are in no backup are told, and can be put off', async () => {
  const { backups } = await shown({ count: 3, unsaved: 60 });
  fireEvent.click(await screen.findByRole('button', { name: /later/i }));
  expect(backups.putOff).toHaveBeenCalled();
});

test('articles that the browser has lost are told in the place of an empty list, with the last backup and two ways on', async () => {
  const lost = { count: 1240, at: '2026-03-02T12:00:00.000Z' };
  const page = await shown({ count: 0, lost, lastBackup: { at: '2026-01-01T12:00:00.000Z', putOffAt: null } });
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain('1,240 articles were saved here, and the browser has lost them.');
  expect(told.textContent).toContain('Your last backup is from January 1, 2026.');
  expect(screen.queryByText('Nothing saved yet')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Restore a backup…' }));
  await waitFor(() => expect(page.openImport).toHaveBeenCalledOnce());
  fireEvent.click(screen.getByRole('button', { name: 'Do not show again' }));
  await screen.findByText('Nothing saved yet');
  expect(page.missing.forget).toHaveBeenCalledOnce();
});

test('where there was no backup, that is told, above what has been saved since', async () => {
  await shown({ count: 3, lost: { count: 1, at: '2026-03-02T12:00:00.000Z' } });
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain('1 article was saved here, and the browser has lost it.');
  expect(told.textContent).toContain('No backup was made here.');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
});

test('what came back from the second copy is told, and leads to the backup only where that is not all', async () => {
  const lost = { count: 1240, at: '2026-03-02T12:00:00.000Z' };
  const page = await shown({ count: 3, lost, broughtBack: 1200 });
  const told = await screen.findByRole('alert');
  await waitFor(() => expect(told.textContent).toContain('Back from a second copy: 1,200.'));
  expect(told.textContent).toContain('No backup was made here.');
  expect(page.missing.bringBack).toHaveBeenCalledOnce();
  cleanup();
  await shown({ count: 3, lost, broughtBack: 1240 });
  const whole = await screen.findByRole('alert');
  await waitFor(() => expect(whole.textContent).toContain('Back from a second copy: 1,240.'));
  expect(whole.textContent).not.toContain('backup was made');
});

test('the key ? shows all keys', async () => {
  await shown({ count: 1 });
  fireEvent.keyDown(document.body, { key: '?' });
  await waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('?'));
});

test('a reader that cannot be loaded says so, with the way to load the page again', async () => {
  await shown({ count: 1, search: '?open=news.example%2F1' }, async () => {
    throw new TypeError('no such file');
  });
  const told = await screen.findByRole('alert');
  expect(within(told).getByRole('heading').textContent).toBe('This could not be loaded');
  expect(within(told).getByRole('button', { name: 'Load the page again' })).toBeTruthy();
});

test('a dialog that cannot be loaded is told in its place, and can be closed', async () => {
  const { session, openExport } = await shown({ count: 1 });
  openExport.mockRejectedValueOnce(new TypeError('no such file'));
  await expect(session.dialogs.backUp()).rejects.toThrow();
  const told = await waitFor(() => {
    const dialog = document.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    return dialog;
  });
  expect(told.textContent).toContain('This could not be loaded');
  fireEvent.click(within(told).getByLabelText(/close/i));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
});

test('a kept search is named anew: Enter takes the name and says so, Escape leaves it', async () => {
  const { session, followed, state, changed } = await shown({ search: '?q=harbour' });
  await session.followed.keep(state().view);
  await changed();
  const names = () => [...followed.searches.values()].map(({ name }) => name);
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of this search' });
  expect(field().value).toBe('harbour');
  fireEvent.keyDown(field(), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: 'Rename' }));
  fireEvent.input(field(), { target: { value: 'The harbour' } });
  fireEvent.submit(field().form as HTMLFormElement);
  await waitFor(() => expect(names()).toEqual(['The harbour']));
  await screen.findByText('Search renamed');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(names()).toEqual(['harbour']));
});
