import { expect, test } from 'vitest';
import { completeDescription } from './complete-description';

const first =
  'The ferry will sail again in spring, the council said. It had been laid up for nine years at the old quay, and nobody knows who will steer it. More follows.';
const cut = first.slice(0, 100);

test.each([
  ['an ellipsis', `${cut}…`],
  ['three dots', `${cut} ...`],
  ['nothing', cut],
])('cut short with %s, a standfirst goes on to the end of its sentence', (_, stated) => {
  expect(completeDescription(stated, ['Photo', first])).toBe(first.slice(0, -' More follows.'.length));
});

test('cut from what the page does not show, it is left out', () => {
  expect(completeDescription(`${cut}…`, ['Another text.'])).toBeNull();
});

test.each(['Nine thousand cars must find another way.', 'And then it rained…', 'A ferry and its keepers'])(
  '"%s" is whole',
  (stated) => expect(completeDescription(stated, [first])).toBe(stated),
);

test('one that is a paragraph of the page stays as it is', () =>
  expect(completeDescription(first, [first])).toBe(first));

test('Chinese sentences end without a space', () => {
  const text = '河口镇议会周二晚间投票决定将老旋转桥封闭十八个月，每天九千辆汽车将被迫绕行上城的狭窄街道。其余下文。';
  expect(completeDescription(`${text.slice(0, 32)}…`, [text])).toBe(text.slice(0, -'其余下文。'.length));
});
