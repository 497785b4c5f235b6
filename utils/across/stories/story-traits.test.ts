import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { paragraph, storyArticle, storyDigest } from './cases/story-article';
import { featureOf, nearbyFeatures, storyTraits } from './story-traits';

const person = (name: string, isKey: boolean, aliases: readonly string[] = [name]) => ({
  name,
  aliases,
  role: null,
  roles: [],
  mentions: [],
  salience: 1,
  isKey,
});
const topic = (label: string) => ({ label, source: 'text' as const, kind: 'subject' as const, score: 1, mentions: [] });
const traits = (article: Partial<Article>, digest: Partial<Digest> = {}, savedAt = '2026-07-01T00:00:00.000Z') =>
  storyTraits(storyArticle(article), storyDigest(digest), savedAt);
const daysAfter = (days: number) => new Date(Date.UTC(2026, 2, 2 + days, 12)).toISOString();

/** Whether the one is among those that are looked up for the other. */
function isFoundFrom(one: ReturnType<typeof traits>, other: ReturnType<typeof traits>): boolean {
  return one.features.some((feature) => nearbyFeatures(other).some(([from, to]) => feature >= from && feature <= to));
}

describe('what is kept of an article', () => {
  test('are its key people and its topics, folded, each once', () => {
    const people = [person('Inês Carvalho', true), person('Ines Carvalho', true), person('Tomas Reyes', false)];
    const topics = [topic('Storm Ada'), topic('storm ada')];
    const kept = traits({}, { people, topics });
    expect([kept.people, kept.topics]).toEqual([['ines carvalho'], ['storm ada']]);
  });

  test('are words without any name or form of a name of its people', () => {
    const people = [person('Tomas Reyes', false, ['Tomas Reyes', 'Tommy'])];
    expect(Object.keys(traits({ title: 'dam Reyes Tommy' }, { people }).terms)).toEqual(['dam']);
  });

  test.each([
    ['of its publication', '2026-03-02T23:59:59Z', '2026-07-01T00:00:00Z', Date.UTC(2026, 2, 2)],
    ['it was saved where that is not known', null, '2026-07-01T10:00:00Z', Date.UTC(2026, 6, 1)],
    ['it was saved where that is no date', 'soon', '2026-07-01T10:00:00Z', Date.UTC(2026, 6, 1)],
  ])('is the day %s', (_, published, savedAt, time) => {
    expect(traits({ published }, {}, savedAt).day).toBe(time / 86_400_000);
  });

  test('is no day where none is known, and then nothing to look it up by', () => {
    const kept = traits({ title: 'harbour' }, {}, '');
    expect([kept.day, kept.features, nearbyFeatures(kept)]).toEqual([null, [], []]);
  });

  test.each([
    [8, null, 0],
    [9, 48, 12],
  ])('of a text of %i words is a signature of %s places and %i bands', (count, places, bands) => {
    const text = Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
    const kept = traits({ blocks: [paragraph(text)] });
    expect([kept.signature?.length ?? null, kept.bands.length]).toEqual([places, bands]);
  });
});

describe('the last words of a text', () => {
  test('count for its signature as the others do', () => {
    const words = Array.from({ length: 9 }, (_, at) => `word${at}`);
    const signature = (list: readonly string[]) => traits({ blocks: [paragraph(list.join(' '))] }).signature;
    expect(signature([...words, 'rain'])).not.toEqual(signature([...words, 'snow']));
  });
});

describe('an article is looked up', () => {
  test.each([
    ['by a word they share', { title: 'harbour blaze' }, {}, { title: 'harbour strike' }, {}, true],
    ['by a person they share', {}, { people: [person('Kim', true)] }, {}, { people: [person('Kim', true)] }, true],
    ['by a topic they share', {}, { topics: [topic('Dam')] }, {}, { topics: [topic('dam')] }, true],
    ['not by nothing', { title: 'harbour' }, {}, { title: 'blaze' }, {}, false],
    ['not by a word that is the other’s person', { title: 'kim' }, {}, {}, { people: [person('Kim', true)] }, false],
    ['not by a word that is the other’s topic', { title: 'dam' }, {}, {}, { topics: [topic('dam')] }, false],
    [
      'not by a person that is the other’s topic',
      {},
      { people: [person('Kim', true)] },
      {},
      { topics: [topic('kim')] },
      false,
    ],
  ])('%s', (_, a, digestA, b, digestB, isFound) => {
    expect(isFoundFrom(traits(a, digestA), traits(b, digestB))).toBe(isFound);
  });

  test.each([
    [-22, false],
    [-21, true],
    [0, true],
    [21, true],
    [22, false],
  ])('%i days from the other: %s', (days, isFound) => {
    const one = traits({ title: 'harbour', published: daysAfter(0) });
    const other = traits({ title: 'harbour', published: daysAfter(days) });
    expect(isFoundFrom(one, other)).toBe(isFound);
  });

  test.each(['0001-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z'])('of the year %s too', (published) => {
    const kept = traits({ title: 'harbour', published });
    expect(isFoundFrom(kept, kept)).toBe(true);
    expect(kept.features.map(featureOf)).toEqual(traits({ title: 'harbour' }).features.map(featureOf));
  });

  test('by so many words, people and topics at most, the first of each', () => {
    const many = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${'x'.repeat(at)}`);
    const people = many(5, 'kim').map((name) => person(name, true));
    const topics = many(5, 'dam').map(topic);
    const kept = traits({ title: 'apple berry cedar daisy elder fern grass' }, { people, topics });
    expect(kept.features).toHaveLength(6 + 3 + 3);
    expect(isFoundFrom(kept, traits({}, { people: people.slice(2, 3) }))).toBe(true);
    expect(isFoundFrom(kept, traits({}, { people: people.slice(3) }))).toBe(false);
    expect(isFoundFrom(kept, traits({}, { topics: topics.slice(3) }))).toBe(false);
    expect(isFoundFrom(kept, traits({ title: 'grass' }))).toBe(false);
  });

  test('by the weightiest words, be there ever so many numbers', () => {
    const kept = traits({ title: 'harbour', blocks: [paragraph('harbour'), paragraph('11 12 13 14 15 16 17')] });
    expect(isFoundFrom(kept, traits({ title: 'harbour' }))).toBe(true);
  });

  test('the later article of two first', () => {
    const [feature] = traits({ title: 'harbour', published: daysAfter(0) }).features;
    const [later] = traits({ title: 'harbour', published: daysAfter(1) }).features;
    expect(later).toBeLessThan(feature ?? 0);
    for (const [from, to] of nearbyFeatures(traits({ title: 'harbour' }))) expect(from).toBeLessThan(to);
  });
});
