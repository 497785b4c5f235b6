import { describe, expect, test } from 'vitest';
import type { Person } from '@/utils/model/digest';
import { paragraph, storyArticle, storyDigest } from '../stories/cases/story-article';
import { peopleOfArticle } from './people-of-article';

const text = 'Rain fell. Ines Carvalho, mayor of Torrealta, left. She came back.';
const at = (part: string) => ({ block: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length });
const person = (name: string, changes: Partial<Person> = {}): Person => ({
  name,
  aliases: [name],
  role: null,
  roles: [],
  mentions: [],
  salience: 1,
  isKey: false,
  ...changes,
});
const quote = (said: string, speaker: { kind: 'person' | 'organisation'; name: string } | null) => ({
  kind: 'direct' as const,
  text: said,
  span: { block: 0, start: 0, end: 1 },
  speaker,
  continues: false,
});
const article = storyArticle({ blocks: [paragraph(text)], publisher: 'The First' });

describe('a person of an article', () => {
  const ines = person('Ines', {
    roles: [{ text: 'mayor of Torrealta', span: at('mayor of Torrealta') }],
    mentions: [at('Ines'), at('She')],
    isKey: true,
  });
  const quotes = [
    quote('One', { kind: 'person', name: 'Ines' }),
    quote('Two', { kind: 'person', name: 'Tomas' }),
    quote('Three', { kind: 'organisation', name: 'Ines' }),
    quote('Four', null),
    quote('Five', { kind: 'person', name: 'Ines' }),
  ];
  const topics = [{ label: 'dam', source: 'text' as const, kind: 'subject' as const, score: 1, mentions: [] }];
  const [found] = peopleOfArticle(article, storyDigest({ people: [ines, person('Tomas')], quotes, topics }));

  test('comes with whom and what the article names beside them', () => {
    expect(found?.evidence).toEqual({
      name: 'Ines',
      roles: ['mayor of Torrealta'],
      comentions: ['Tomas'],
      topics: ['dam'],
      publisher: 'The First',
    });
  });

  test('comes with the sentence that says what they are, and what they say themselves', () => {
    expect(found).toMatchObject({
      name: 'Ines',
      roles: [{ text: 'mayor of Torrealta', sentence: 'Ines Carvalho, mayor of Torrealta, left.' }],
      quotes: [
        { kind: 'direct', text: 'One' },
        { kind: 'direct', text: 'Five' },
      ],
      mentionCount: 2,
      isKey: true,
    });
  });

  test('is said to be something in the sentence that begins with it', () => {
    const roles = [{ text: 'She', span: at('She') }];
    const [she] = peopleOfArticle(article, storyDigest({ people: [person('Ines', { roles })] }));
    expect(she?.roles[0]?.sentence).toBe('She came back.');
  });
});

test('an article that names hundreds is kept by its first sixty', () => {
  const people = Array.from({ length: 70 }, (_, count) => person(`Somebody ${count}`));
  const found = peopleOfArticle(article, storyDigest({ people }));
  expect(found.map(({ name }) => name)).toEqual(people.slice(0, 60).map(({ name }) => name));
  expect(found[0]?.evidence.comentions).toHaveLength(59);
});
