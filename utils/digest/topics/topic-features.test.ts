import { describe, expect, test } from 'vitest';
import { topicCandidate } from '../fixtures/topic-candidate';
import { packOf } from '../language/packs';
import type { PhrasePlace, TopicCandidate } from './topic-candidate';
import { longestAround, type TopicContext, topicFeatureNames, topicFeatures } from './topic-features';

const place = (changes: Partial<PhrasePlace> & { readonly block?: number } = {}): PhrasePlace => ({
  span: { block: changes.block ?? 0, start: 0, end: 5 },
  text: 'ferry',
  sentence: 0,
  isWhole: false,
  isSubject: false,
  ...changes,
});

const candidate = (label: string, changes: Partial<TopicCandidate> = {}) => topicCandidate(label, [place()], changes);

const nothing: TopicContext = {
  pack: packOf('en'),
  ranks: new Map(),
  titleWords: new Set(),
  standfirstWords: new Set(),
  blockCount: 10,
  wordCount: 100,
  longest: new Map(),
};

/** What the features by that name say of a phrase. */
function feature(name: (typeof topicFeatureNames)[number], topic: TopicCandidate, context: Partial<TopicContext> = {}) {
  return topicFeatures(topic, { ...nothing, ...context })[topicFeatureNames.indexOf(name)];
}

test('there are as many features as names', () => {
  expect(topicFeatures(candidate('ferry'), nothing)).toHaveLength(topicFeatureNames.length);
});

describe('where a phrase stands', () => {
  const three = [
    place({ block: 1, sentence: 4 }),
    place({ block: 1, sentence: 5, isWhole: true }),
    place({ block: 3, sentence: 9, isSubject: true }),
  ];
  test.each([
    ['places', 3, Math.log(3)],
    ['whole places', 3, Math.log(2)],
    ['only once', 3, 0],
    ['only once', 1, 1],
    ['density', 3, 0.6],
    ['spread over blocks', 3, 0.2],
    ['how early', 3, 1 / 2],
    ['how early', 1, 1],
    ['in the first sentence', 3, 0],
    ['in the first sentence', 1, 1],
    ['in the first three sentences', 3, 0],
    ['in the first three sentences', 1, 1],
    ['share of whole places', 3, 1 / 3],
    ['share of subjects', 3, 1 / 3],
    ['places of one word', 3, Math.log(3)],
    ['places of a name', 3, 0],
  ] as const)('%s of %i: %f', (name, count, expected) => {
    expect(feature(name, candidate('ferry', count === 3 ? { places: three } : {}))).toBeCloseTo(expected, 9);
  });

  test('density is no more than all', () => {
    expect(feature('density', candidate('ferry', { places: three }), { wordCount: 10 })).toBe(1);
  });

  test('a third sentence is among the first three, a fourth is not', () => {
    expect(feature('in the first three sentences', candidate('ferry', { places: [place({ sentence: 2 })] }))).toBe(1);
    expect(feature('in the first three sentences', candidate('ferry', { places: [place({ sentence: 3 })] }))).toBe(0);
  });

  test('as much as a longer one takes up, and no more', () => {
    const topic = candidate('ferry', { places: three });
    expect(feature('share taken up by a longer one', topic, { longest: new Map([['ferry', 2]]) })).toBeCloseTo(
      2 / 3,
      9,
    );
    expect(feature('share taken up by a longer one', topic, { longest: new Map([['ferry', 9]]) })).toBe(1);
    expect(feature('share taken up by a longer one', topic)).toBe(0);
  });
});

describe('what a phrase is', () => {
  const isName = { isName: true, kind: 'place' } as const;
  test.each([
    ['one word', candidate('ferry'), 1],
    ['one word', candidate('ferry line'), 0],
    ['two words', candidate('ferry line'), 1],
    ['two words', candidate('ferry'), 0],
    ['three words and more', candidate('old ferry line'), 1],
    ['three words and more', candidate('ferry line'), 0],
    ['place', candidate('Oslo', isName), 1],
    ['place', candidate('oslo'), 0],
    ['organisation', candidate('Board', { isName: true, kind: 'organisation' }), 1],
    ['organisation', candidate('Oslo', isName), 0],
    ['event', candidate('Cup', { isName: true, kind: 'event' }), 1],
    ['event', candidate('Oslo', isName), 0],
    ['other name', candidate('Bund', { isName: true }), 1],
    ['other name', candidate('Oslo', isName), 0],
    ['other name', candidate('bund'), 0],
    ['country', candidate('Norway', isName), 1],
    ['country', candidate('Oslo', isName), 0],
    ['country', candidate('Norway', { isName: true }), 0],
    ['holds a name', candidate('oslo ferry', { holdsName: true }), 1],
    ['holds a name', candidate('ferry'), 0],
    ['opens with an adjective', candidate('electric ferry', { opensWith: 'ADJ' }), 1],
    ['opens with an adjective', candidate('ferry'), 0],
    ['opens with a participle', candidate('renewed talks', { opensWith: 'VERB:Part' }), 1],
    ['opens with a participle', candidate('sinking ferry', { opensWith: 'VERB:Ger' }), 1],
    ['opens with a participle', candidate('ferry'), 0],
    ['opens with a demonym', candidate('Norwegian ferry'), 1],
    ['opens with a demonym', candidate('ferry norwegian'), 0],
    ['too general', candidate('issue'), 1],
    ['too general', candidate('ferry issue'), 0],
    ['too general', candidate('issue', { isName: true }), 0],
    ['too general', candidate('ferry'), 0],
    ['too general at its end', candidate('ferry issue'), 1],
    ['too general at its end', candidate('issue'), 0],
    ['too general at its end', candidate('issue ferry'), 0],
    ['too general at its end', candidate('Ferry Issue', { isName: true }), 0],
    ['stop word in it', candidate('couple ferry'), 1],
    ['stop word in it', candidate('Couple Ferry', { isName: true }), 0],
    ['stop word in it', candidate('ferry'), 0],
    ['noun for a person', candidate('harbour mayor'), 1],
    ['noun for a person', candidate('mayor harbour'), 0],
    ['noun for a person', candidate('Harbour Mayor', { isName: true }), 0],
    ['acronym', candidate('NATO', { isName: true }), 1],
    ['acronym', candidate('U.N.', { isName: true }), 1],
    ['acronym', candidate('Nato', { isName: true }), 0],
    ['plural', candidate('ferries', { key: 'ferry', words: ['ferry'] }), 1],
    ['plural', candidate('ferry'), 0],
    ['plural', candidate('Ferries', { key: 'ferry', words: ['ferry'], isName: true }), 0],
    ['abstract ending', candidate('inflation'), 1],
    ['abstract ending', candidate('ferry'), 0],
    ['abstract ending', candidate('Inflation', { isName: true }), 0],
    ['gerund', candidate('fishing'), 1],
    ['gerund', candidate('ferry'), 0],
    ['gerund', candidate('Fishing', { isName: true }), 0],
    ['capitalised', candidate('Ferry'), 1],
    ['capitalised', candidate('ferry'), 0],
    ['capitalised', candidate('Oslo', isName), 0],
    ['letters', candidate('ferry'), Math.log(5)],
    ['places of a name', candidate('Oslo', { ...isName, places: [place(), place()] }), Math.log(2)],
    ['places of one word', candidate('ferry line', { places: [place(), place()] }), 0],
    ['always', candidate('ferry'), 1],
  ] as const)('%s (%#)', (name, topic, expected) => {
    expect(feature(name, topic)).toBeCloseTo(expected, 9);
  });
});

describe('what title, standfirst and text say of its words', () => {
  const context = { titleWords: new Set(['ferry', 'oslo']), standfirstWords: new Set(['ferry']) };
  test.each([
    ['all words in the title', candidate('ferry'), 1],
    ['all words in the title', candidate('ferry line'), 0],
    ['share of words in the title', candidate('ferry line'), 0.5],
    ['all words in the standfirst', candidate('ferry'), 1],
    ['all words in the standfirst', candidate('ferry line'), 0],
    ['place in the title', candidate('Oslo', { isName: true, kind: 'place' }), 1],
    ['place in the title', candidate('Kirkwall', { isName: true, kind: 'place' }), 0],
    ['place in the title', candidate('ferry'), 0],
  ] as const)('%s', (name, topic, expected) => {
    expect(feature(name, topic, context)).toBe(expected);
  });

  test('its ranks, by their sum, their mean and the highest', () => {
    const ranks = new Map([
      ['ferry', 0.3],
      ['line', 0.1],
    ]);
    const log = (rank: number) => Math.log(1e-4 + rank) - Math.log(1e-4);
    const topic = candidate('ferry line');
    expect(feature('sum of ranks', topic, { ranks })).toBeCloseTo(log(0.4), 9);
    expect(feature('mean of ranks', topic, { ranks })).toBeCloseTo(log(0.2), 9);
    expect(feature('highest rank', topic, { ranks })).toBeCloseTo(log(0.3), 9);
    expect(feature('sum of ranks', topic)).toBe(0);
  });
});

test('the most places that one longer phrase around each has', () => {
  const phrases = [
    candidate('old ferry line', { places: [place(), place()] }),
    candidate('ferry line', { places: [place(), place(), place()] }),
    candidate('ferry', { places: [place()] }),
  ];
  expect(Object.fromEntries(longestAround(phrases))).toEqual({
    old: 2,
    'old ferry': 2,
    ferry: 3,
    'ferry line': 2,
    line: 3,
  });
});
