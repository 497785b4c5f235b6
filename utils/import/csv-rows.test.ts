import { expect, test } from 'vitest';
import { csvRows } from './csv-rows';

const read = (text: string) => [...csvRows(text)].map(({ line, cells, fault }) => [line, fault ?? cells]);

test('rows come with the line they begin on', () => {
  expect(read('\uFEFFa,b\r\n"x\r\ny",2\r\n\r\nlast,"q ""q"" q"')).toEqual([
    [1, ['a', 'b']],
    [2, ['x\ny', '2']],
    [5, ['last', 'q "q" q']],
  ]);
});

test('a quotation mark out of place costs its own line only', () => {
  expect(read('a,b\n"open,1\nc,d\n"e"x,2\nf,"g"\n"end,3')).toEqual([
    [1, ['a', 'b']],
    [2, 'stray-quote'],
    [3, ['c', 'd']],
    [4, 'stray-quote'],
    [5, ['f', 'g']],
    [6, 'unclosed-quote'],
  ]);
});

test('thousands of rows keep their lines', () => {
  const rows = read(Array.from({ length: 2345 }, (_, index) => `"t\n${index}",u`).join('\n'));
  expect(rows).toHaveLength(2345);
  expect(rows.at(-1)).toEqual([2344 * 2 + 1, ['t\n2344', 'u']]);
});

test('a file of nothing but quotation marks ends soon', () => {
  expect(read('"a\n'.repeat(200_001)).length).toBeLessThan(1000);
});
