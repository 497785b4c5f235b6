import { expect, test } from 'vitest';
import { importableFiles } from './importable-files';

const file = (webkitRelativePath: string, name = webkitRelativePath.split('/').at(-1) ?? '') =>
  ({ name, size: 1, stream: () => new Blob(['x']).stream(), webkitRelativePath }) as const;
const names = (...paths: readonly string[]) => importableFiles(paths.map((path) => file(path))).map(({ name }) => name);

test('of a folder, pages and exports are read, by their paths and in their order', () => {
  expect(names('news/b.html', 'news/sub/a.HTM', 'news/pocket.csv', 'news/a.jsonl')).toEqual([
    'news/a.jsonl',
    'news/b.html',
    'news/pocket.csv',
    'news/sub/a.HTM',
  ]);
});

test('what belongs to a page that was saved whole is passed over, and so is what the system hides', () => {
  expect(
    names('n/a.html', 'n/a_files/frame.html', 'n/b-Dateien/f.htm', 'n/a.png', 'n/.DS_Store', 'n/.x/a.html', 'n/s.css'),
  ).toEqual(['n/a.html']);
});

test('files that were chosen one by one are all read, whatever they are called', () => {
  const chosen = [file('', 'b.xyz'), { name: 'a', size: 1, stream: () => new Blob(['x']).stream() }];
  expect(importableFiles(chosen).map(({ name }) => name)).toEqual(['a', 'b.xyz']);
});

test('what is read is the file', async () => {
  const [source] = importableFiles([file('n/a.html')]);
  expect(await new Response(source?.stream()).text()).toBe('x');
});
