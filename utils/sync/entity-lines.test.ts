import { expect, test } from 'vitest';
import type { Entity } from './entity';
import { changesIn, toLines } from './entity-lines';
import { stampAfter } from './stamp';

const said = (id: string, value: string): Entity => ({
  id: `a:${id}`,
  purged: null,
  fields: { note: { t: stampAfter(1_000, null, 'deviceone'), v: value } },
});
const changes = [said('one', 'a line\nand another'), said('two', '“quoted” \u2028 and so on'), said('three', '')];

test('changes come back as they were written, line breaks in them and all', () => {
  expect([...changesIn(toLines(changes))]).toEqual(changes);
});

test('a text that was cut off gives what stands before the cut, and a last line without its end counts', () => {
  const text = toLines(changes);
  expect([...changesIn(text.slice(0, -10))]).toEqual(changes.slice(0, 2));
  expect([...changesIn(text.slice(0, -1))]).toEqual(changes);
  expect([...changesIn('')]).toEqual([]);
});

test('a line that is no change is passed over, and those around it are read', () => {
  const [first = '', second = ''] = toLines(changes).split('\n');
  const others = [
    '',
    '{}',
    'null',
    '{"id":"a:x"}',
    '{"id":"a:x","purged":null,"fields":{"note":{"t":1,"v":2}}}',
    '{"id',
  ];
  const text = [first, ...others, second].join('\n');
  expect([...changesIn(text)]).toEqual(changes.slice(0, 2));
});
