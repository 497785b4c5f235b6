import type { LibraryDatabase } from '../../store/database';
import { added, firstChanged, firstGone, type NamedDamage } from './damage';

const anyPerson = (library: LibraryDatabase) => library.persons.toCollection().first();
const at = '2026-03-02T10:00:00.000Z';

/** People, topics and stories, which are built of the records, and what the reader decided about them. */
export const damagedConnections: readonly NamedDamage[] = [
  ['persons emptied', (store) => store.persons.clear()],
  [
    'a person of wrong types',
    async (store) => store.persons.update((await anyPerson(store))?.key ?? '', { name: 3, words: null } as never),
  ],
  [
    'a person counted wrongly',
    async (store) => store.persons.update((await anyPerson(store))?.key ?? '', { articles: 40 }),
  ],
  ['occurrences emptied', (store) => store.occurrences.clear()],
  [
    'an occurrence without its quotes',
    (store) =>
      store.occurrences
        .toCollection()
        .limit(1)
        .modify({ quotes: null as never }),
  ],
  ['topics emptied', (store) => store.topics.clear()],
  ['a topic counted wrongly', (store) => store.topics.toCollection().limit(1).modify({ articles: 77 })],
  ['connections emptied', (store) => store.connections.clear()],
  [
    'a connection of other topics',
    (store) =>
      store.connections
        .toCollection()
        .limit(1)
        .modify({ topics: ['x'] }),
  ],
  ['traits emptied', (store) => store.traits.clear()],
  ['stories emptied', (store) => store.stories.clear()],
  ['a story counted wrongly', (store) => store.stories.toCollection().limit(1).modify({ articles: 9 })],
  ['a person without their profile', firstChanged('persons', () => ({ profile: null }))],
  [
    'a person merged into themselves',
    firstChanged('persons', ({ key }: { key: string }) => ({ mergedInto: key, isShown: 0 })),
  ],
  ['a person that nobody names', added('persons', { key: 'nobody', name: 'No Body' })],
  ['a person whose last day is a number', firstChanged('persons', () => ({ lastDay: 5 }))],
  ['an occurrence gone', firstGone('occurrences')],
  ['a title of an occurrence that is a number', firstChanged('occurrences', () => ({ title: 5 }))],
  ['a topic without its label', firstChanged('topics', () => ({ label: null }))],
  [
    'a topic that nobody has',
    added('topics', { key: 'nothing', label: 'Nothing', words: [], articles: 1, lastDay: '' }),
  ],
  ['a connection without its people', firstChanged('connections', () => ({ people: null }))],
  ['a connection of another title', firstChanged('connections', () => ({ title: 'Somebody else' }))],
  ['a connection of no story', firstChanged('connections', () => ({ story: null }))],
  ['traits of wrong types', firstChanged('traits', () => ({ bands: null, features: 'x' }))],
  ['a story without its title', firstChanged('stories', () => ({ title: null }))],
  [
    'a story of nothing',
    added('stories', { story: 'none', title: 'None', articles: 3, firstDay: '', lastDay: '', isShown: 1 }),
  ],
  ['a decision on people without names', added('personChoices', { id: 1, kind: 'not-person', names: null, at })],
  ['a decision on people of no kind', added('personChoices', { id: 1, kind: 'x' })],
  ['a decision that is a text', added('personChoices', { id: 1, kind: 'merge', from: 5, into: [], at })],
  [
    'a name that was given to nobody',
    added('personPins', { articleId: 'news.example/1', name: 'ann lee 1', person: null }),
  ],
  [
    'an article that was put in no story',
    added('storyChoices', { articleId: 'news.example/1', story: null, anchor: 5, at }),
  ],
];
