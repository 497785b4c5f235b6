import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { topicCandidate } from '../fixtures/topic-candidate';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { barredTest } from './barred-topics';
import type { PhrasePlace, TopicCandidate } from './topic-candidate';

const texts = [
  'KIRKWALL, Scotland (AP) — The harbour board will close the ferry line in May.',
  'The harbour chief met the harbour chief of Oslo.',
];
const prose = readProse(articleOf(texts), packOf('en'));

const placeAt = (block: number, start: number, text: string): PhrasePlace => ({
  span: { block, start, end: start + text.length },
  text,
  sentence: block,
  isWhole: true,
  isSubject: false,
});

const candidate = (label: string, changes: Partial<TopicCandidate> = {}) =>
  topicCandidate(label, [placeAt(0, 45, label)], changes);

const name = (label: string, changes: Partial<TopicCandidate> = {}) => candidate(label, { isName: true, ...changes });
const isBarred = (topic: TopicCandidate, { publisher = null as string | null, agency = null as string | null } = {}) =>
  barredTest(prose, { publisher, agency, roles: [] })(topic);

describe('no article is about', () => {
  test.each([
    ['who publishes it', name('The Tidings'), { publisher: 'The Tidings' }],
    ['who publishes it, written otherwise', name('THE TIDINGS'), { publisher: 'The Tidings' }],
    ['the agency it is from', name('Harbour Press'), { agency: 'Harbour Press' }],
    ['an agency that is known', name('Reuters'), {}],
    ['where it was sent from', name('Kirkwall', { places: [placeAt(0, 0, 'KIRKWALL')] }), {}],
    ['an office as it stands before a name', candidate('Prime Minister'), {}],
    ['an office of one word', candidate('chairman'), {}],
    ['a noun that is in every article', candidate('issue'), {}],
    ['a word that is hardly a noun', candidate('couple'), {}],
  ])('%s', (_, topic, facts) => {
    expect(isBarred(topic, facts)).toBe(true);
  });

  test.each([
    ['another paper', name('The Herald'), { publisher: 'The Tidings', agency: 'Harbour Press' }],
    ['a phrase that the publisher is called by', candidate('tidings'), { publisher: 'Tidings' }],
    [
      'a place that is named in the text too',
      name('Kirkwall', { places: [placeAt(0, 0, 'KIRKWALL'), placeAt(1, 0, 'Kirkwall')] }),
      {},
    ],
    ['an office as such', candidate('prime minister'), {}],
    ['capitals that are no office', candidate('Harbour Board'), {}],
    ['a name that ends as an office does', name('General Secretary'), {}],
    ['such a noun with another', candidate('housing issue'), {}],
    ['a name that is such a noun', name('Issue'), {}],
    ['a noun', candidate('ferry'), {}],
  ])('but it may be about %s', (_, topic, facts) => {
    expect(isBarred(topic, facts)).toBe(false);
  });
});

describe('what the text says somebody is', () => {
  const [first, second] = [placeAt(1, 4, 'harbour chief'), placeAt(1, 26, 'harbour chief')];
  const third = placeAt(0, 45, 'harbour chief');
  const roleAt = (start: number, text: string, block = 1) => ({
    text,
    span: { block, start, end: start + text.length },
  });
  const isRole = (places: readonly PhrasePlace[], roles: ReturnType<typeof roleAt>[], changes = {}) =>
    barredTest(prose, { publisher: null, agency: null, roles })(candidate('harbour chief', { places, ...changes }));

  test.each([
    ['is no topic', [first], [roleAt(4, 'harbour chief')], true],
    ['is none where it ends the role', [first], [roleAt(0, 'The harbour chief')], true],
    ['is one where the role goes on', [first], [roleAt(4, 'harbour chief met')], false],
    ['is one where the role begins within it', [first], [roleAt(12, 'chief')], false],
    ['is one where another paragraph says so', [first], [roleAt(4, 'harbour chief', 0)], false],
    ['is none where half of its places say so', [first, second], [roleAt(4, 'harbour chief')], true],
    ['is one where fewer do', [first, second, third], [roleAt(4, 'harbour chief')], false],
    ['is one where nobody is called so', [first], [], false],
  ])('%s', (_, places, roles, expected) => {
    expect(isRole(places, roles)).toBe(expected);
  });

  test('is a topic where it is one word or a name', () => {
    const roles = [roleAt(12, 'chief')];
    const places = [placeAt(1, 12, 'chief')];
    expect(isRole(places, roles, { words: ['chief'] })).toBe(false);
    expect(isRole([first], [roleAt(4, 'harbour chief')], { isName: true })).toBe(false);
  });
});
