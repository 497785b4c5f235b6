// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useFileDrop } from './use-file-drop';

afterEach(cleanup);

const onFiles = vi.fn<(files: readonly File[]) => void>();
function Page() {
  return <p>{useFileDrop(onFiles) ? 'over' : 'none'}</p>;
}
const said = () => document.querySelector('p')?.textContent;

interface Dropped {
  types?: readonly string[];
  items?: readonly object[];
  relatedTarget?: Element | null;
}

/** What the browser sends; true where the page takes it into its own hands. */
function send(type: string, { types = ['Files'], items = [], relatedTarget = null }: Dropped = {}): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { relatedTarget });
  Object.defineProperty(event, 'dataTransfer', { value: { types, items } });
  act(() => void document.body.dispatchEvent(event));
  return event.defaultPrevented;
}

const file = (name: string) => new File(['x'], name);
const item = (file: File) => ({
  getAsFile: () => file,
  webkitGetAsEntry: () => ({ isFile: true, isDirectory: false }),
});
const entryOf = (fullPath: string) => ({
  ...{ isFile: true, isDirectory: false, fullPath },
  file: (take: (file: File) => void) => take(file(fullPath.slice(fullPath.lastIndexOf('/') + 1))),
});
/** As a browser gives a folder: so many entries at a time, none at the end. */
const folderOf = (fullPath: string, ...batches: object[][]) => ({
  ...{ isFile: false, isDirectory: true, fullPath },
  createReader: () => {
    const left = [...batches];
    return { readEntries: (take: (entries: object[]) => void) => take(left.shift() ?? []) };
  },
});

test('files held over the page are announced, until they are carried out of it or dropped', () => {
  render(<Page />);
  expect(said()).toBe('none');
  expect(send('dragover')).toBe(true);
  expect(said()).toBe('over');
  // From one element of the page into another.
  send('dragleave', { relatedTarget: document.body });
  expect(said()).toBe('over');
  send('dragleave');
  expect(said()).toBe('none');
  send('dragover');
  send('drop');
  expect(said()).toBe('none');
});

test('words that are dragged are left to the browser', () => {
  render(<Page />);
  expect([send('dragover', { types: ['text/plain'] }), send('drop', { types: ['text/plain'] })]).toEqual([
    false,
    false,
  ]);
  expect(said()).toBe('none');
});

test('dropped files are taken, those of folders with their path, however many the browser gives at a time', async () => {
  render(<Page />);
  const inner = folderOf('/saved/inner', [entryOf('/saved/inner/c.html')]);
  const folder = folderOf('/saved', [entryOf('/saved/a.html'), inner], [entryOf('/saved/b.html')]);
  expect(
    send('drop', { items: [item(file('one.csv')), { getAsFile: () => null, webkitGetAsEntry: () => folder }] }),
  ).toBe(true);
  await vi.waitFor(() => expect(onFiles).toHaveBeenCalledTimes(1));
  const [files = []] = onFiles.mock.calls[0] ?? [];
  expect(files.map((each) => each.webkitRelativePath || each.name)).toEqual([
    'one.csv',
    'saved/a.html',
    'saved/inner/c.html',
    'saved/b.html',
  ]);
});

test('a drop without files, as of an empty folder, asks for nothing', async () => {
  onFiles.mockClear();
  render(<Page />);
  send('drop', { items: [{ getAsFile: () => null, webkitGetAsEntry: () => folderOf('/empty') }] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(onFiles).not.toHaveBeenCalled();
});
