import { expect, test } from 'vitest';
import { addressOfView, type PeopleView, viewOfAddress } from './people-view';

const views: PeopleView[] = [
  { kind: 'people', sort: 'articles', typed: '' },
  { kind: 'people', sort: 'name', typed: 'ann & co' },
  { kind: 'topics', sort: 'recent', typed: '' },
  { kind: 'stories' },
  { kind: 'highlights', typed: '', colour: null, tag: null },
  { kind: 'highlights', typed: 'a&b', colour: 'blue', tag: 'C++ ?' },
  { kind: 'person', key: 'ann-lee~2' },
  { kind: 'topic', key: 'c++?&#' },
  { kind: 'story', key: 'news.example/a?b=1&c=2' },
  { kind: 'changes', key: 'news.example/a' },
  { kind: 'name', name: 'Ann Lee', articleId: null },
  { kind: 'name', name: 'Ann Lee', articleId: 'news.example/a?x=%20' },
];

test.each(views)('%j stands in the address', (view) => {
  expect(viewOfAddress(addressOfView(view))).toEqual(view);
});

test.each(['', '?', '?sort=evil', '?show=nothing', '?person='])('"%s" is the directory', (search) => {
  expect(viewOfAddress(search)).toEqual({ kind: 'people', sort: 'articles', typed: '' });
});
