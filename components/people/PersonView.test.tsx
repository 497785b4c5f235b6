// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import type { PersonPage } from '@/utils/library/connections/persons';
import { PersonView } from './PersonView';

afterEach(cleanup);

const occurrence = (doc: number): OccurrenceRecord => ({
  person: 'ann-lee',
  doc,
  articleId: `news.example/${doc}?a=1&b=2`,
  title: `Report ${doc}`,
  publisher: 'The Example',
  dateline: 'Elmford',
  day: `2026-0${1 + (doc % 9)}-01`,
  name: 'Ann Lee',
  roles: [{ text: doc % 2 ? 'The mayor' : 'mayor', sentence: `Ann Lee, the mayor, spoke in report ${doc}.` }],
  quotes: [
    { kind: 'direct', text: `We act ${doc}` },
    { kind: 'reported', text: `the bridge was closed ${doc}` },
  ],
  company: [],
  mentionCount: 1,
  isKey: true,
});

const page = (count: number): PersonPage => ({
  key: 'ann-lee',
  name: 'Ann Lee',
  role: 'mayor',
  articles: count,
  lastDay: '2026-09-01',
  otherNames: [],
  occurrences: Array.from({ length: count }, (_, at) => occurrence(at + 1)),
  comentions: [{ key: 'bo', name: 'Bo', articles: 3 }],
  choices: [
    { id: 4, kind: 'merge', from: 'a-lee', into: 'ann-lee', at: '2026-03-02T10:00:00.000Z', otherName: 'A. Lee' },
  ],
});

const show = (person: PersonPage) => {
  const calls = {
    onMerge: vi.fn(),
    onSplit: vi.fn(),
    onTakeOut: vi.fn(),
    onDossier: vi.fn(),
    onUndoChoice: vi.fn(),
    onCopyQuote: vi.fn(),
  };
  render(<PersonView person={person} follow={null} locale="en-GB" {...calls} />);
  return calls;
};
const count = (selector: string) => document.querySelectorAll(selector).length;

test('one role written two ways is one, with its latest sentence and the others folded', () => {
  show(page(3));
  expect(count('.roles h3')).toBe(1);
  expect(document.querySelector('.roles blockquote')?.textContent).toBe('Ann Lee, the mayor, spoke in report 1.');
  expect(screen.getByText('and in 2 more articles')).toBeTruthy();
});

test('own words and reports stand apart, and every article is a link to the reader', () => {
  show(page(2));
  expect(document.querySelector('.said.direct')?.textContent).toContain('“We act 1”');
  expect(document.querySelector('.said.reported')?.textContent).toContain('the bridge was closed 2');
  const href = [...document.querySelectorAll('.article-lines')].at(-1)?.querySelector('a')?.getAttribute('href');
  expect(href).toBe('/reader.html?id=news.example%2F1%3Fa%3D1%26b%3D2');
});

test('what was said is copied from the page, with the words as the article has them', () => {
  const { onCopyQuote } = show(page(1));
  fireEvent.click(document.querySelector('.said.direct .menu > button') as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: 'Copy with its source' }));
  expect(onCopyQuote).toHaveBeenCalledWith('news.example/1?a=1&b=2', 'We act 1', 'source');
});

test('of two thousand articles a screenful is drawn, more on request', () => {
  show(page(2_000));
  expect(count('.article-lines li')).toBe(50);
  expect([...document.querySelectorAll('button.more')].map((more) => more.textContent)).toContain('Show more 1,970');
  fireEvent.click([...document.querySelectorAll<HTMLElement>('button.more')].at(-1) as HTMLElement);
  expect(count('.article-lines li')).toBe(250);
});

test('decisions can be taken back', () => {
  const { onUndoChoice, onMerge, onTakeOut } = show(page(2));
  fireEvent.click(screen.getByText('Take back'));
  expect(onUndoChoice).toHaveBeenCalledWith(4);
  expect(document.querySelector('[data-command=merge]')).toBeNull();
  const openMenu = () => fireEvent.click(screen.getByRole('button', { name: 'What to do about this person' }));
  openMenu();
  fireEvent.click(document.querySelector('[data-command=merge]') as HTMLElement);
  expect(onMerge).toHaveBeenCalled();
  openMenu();
  fireEvent.click(screen.getByRole('button', { name: 'Not a person' }));
  expect(onTakeOut).toHaveBeenCalledOnce();
});
