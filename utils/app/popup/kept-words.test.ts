import { expect, test } from 'vitest';
import { changeOfWords, noWords, readTags } from './kept-words';

test.each([
  ['harbour, #toll bridge', ['harbour', 'toll bridge']],
  ['  a ,, a,#, # b ', ['a', 'b']],
  ['', []],
  ['x'.repeat(100), ['x'.repeat(80)]],
])('the tags of %j', (line, tags) => {
  expect(readTags(line)).toEqual(tags);
});

test('only what is another is changed', () => {
  const kept = { tags: ['a', 'b'], note: 'Why' };
  expect(changeOfWords(kept, kept)).toBeNull();
  expect(changeOfWords(kept, { ...kept, tags: ['b', 'c'] })).toEqual({ addTags: ['c'], removeTags: ['a'] });
  expect(changeOfWords(kept, { ...kept, note: null })).toEqual({
    addTags: [],
    removeTags: [],
    note: { text: null, was: 'Why' },
  });
  expect(changeOfWords(noWords, kept)).toMatchObject({ addTags: ['a', 'b'], note: { text: 'Why', was: null } });
});
