import { expect, test } from 'vitest';
import { Ledger } from './ledger';

const row = (id: string, change = {}) => ({ id, title: 'Bread', tags: [] as string[], hasText: true, ...change });

test('what was confirmed and is not so is named', () => {
  const ledger = new Ledger();
  ledger.take({ step: 'import', ids: ['a', 'b', 'c', 'd', 'e'], numbers: [1, 2, 3, 4, 5] });
  ledger.take({ step: 'tag', ids: ['c'], tag: 'x' });
  ledger.take({ step: 'save again', ids: ['d'], title: 'Bread, again at 20' });
  ledger.take({ step: 'erasing', ids: ['e'], numbers: [5] });
  const found = [row('b', { hasText: false }), row('c'), row('d', { title: 'Bread, again at 10' }), row('e')];
  expect(ledger.missing(found)).toEqual([
    'a, confirmed last by “import”: is gone',
    'b, confirmed last by “import”: has no text',
    'c, confirmed last by “tag”: lacks x; has no tag',
    'd, confirmed last by “save again”: “Bread, again at 20” was saved, “Bread, again at 10” is there',
  ]);
  expect(ledger.missing(found)).toEqual([]);
  ledger.take({ step: 'erased', ids: ['e'] });
  expect(ledger.missing(found)).toContain('e, confirmed to be erased: is there as “Bread”');
  expect(ledger.known).toEqual([1, 2, 3, 4]);
  expect(ledger.lastSteps).toEqual(['import', 'tag', 'save again', 'erasing', 'erased']);
});

test('what was done and could not be told any more is nothing lost', () => {
  const ledger = new Ledger();
  ledger.take({ step: 'save again', ids: ['a'], title: 'Bread, again at 10' });
  ledger.take({ step: 'erasing', ids: ['b'] });
  expect(ledger.missing([row('a', { title: 'Bread, again at 30', tags: ['y'] }), row('other')])).toEqual([]);
});
