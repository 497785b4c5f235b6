import { describe, expect, test } from 'vitest';
import type { Correction } from '@/utils/model/correction';
import type { Speaker } from '@/utils/model/digest';
import { applyCorrections } from './apply-corrections';
import { harbour, harbourDigest, harbourText, spanOf, textOf, wordsAt } from './testing/harbour-article';

const at = '2026-03-02T10:00:00.000Z';
const later = '2026-03-03T10:00:00.000Z';
const made = harbourDigest(harbour);
const person = (name: string): Speaker => ({ kind: 'person', name });

const noStorm: Correction = { kind: 'not-person', name: 'Storm Zelda', at };
const adaHeads: Correction = {
  kind: 'role',
  name: 'Ada Quill',
  role: wordsAt(harbour, 'head of the harbour board'),
  at,
};
const adaSaysIt: Correction = {
  kind: 'speaker',
  quote: wordsAt(harbour, 'We will build it again.'),
  speaker: person('Ada Quill'),
  at,
};
const noQuebec: Correction = { kind: 'not-topic', label: 'quebec', at };
const all = [noStorm, adaHeads, adaSaysIt, noQuebec];

const speakersOf = (corrections: readonly Correction[], article = harbour) =>
  applyCorrections(harbourDigest(article), article, corrections).digest.quotes.map(
    ({ speaker }) => speaker?.name ?? null,
  );

test('where nothing was put right it is the very digest', () => {
  expect(applyCorrections(made, harbour, [])).toEqual({ digest: made, unfit: [] });
  expect(applyCorrections(made, harbour, []).digest).toBe(made);
});

describe('not a person', () => {
  test('the name is gone, and what it was said to say is left open', () => {
    const { digest, unfit } = applyCorrections(made, harbour, [noStorm]);
    expect(digest.people).toEqual(made.people.slice(1));
    expect(digest.quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual([null, null, 'Ben Oak', 'Ada Quill']);
    expect({ ...digest, people: [], quotes: [] }).toEqual({ ...made, people: [], quotes: [] });
    expect(unfit).toEqual([]);
  });

  test('a part of somebody’s name takes nobody out', () => {
    expect(applyCorrections(made, harbour, [{ ...noStorm, name: 'Quill' }]).digest).toBe(made);
  });

  test('a name that is no longer found is out already', () => {
    expect(applyCorrections(made, harbour, [{ ...noStorm, name: 'The Kursaal' }])).toEqual({ digest: made, unfit: [] });
  });
});

describe('another role', () => {
  test('the chosen words are the only role, verbatim and with their place', () => {
    const ada = applyCorrections(made, harbour, [adaHeads]).digest.people[1];
    const text = 'head of the harbour board';
    expect(ada).toEqual({ ...made.people[1], role: text, roles: [{ text, span: spanOf(harbour, text) }] });
  });

  test('none', () => {
    const ada = applyCorrections(made, harbour, [{ kind: 'role', name: 'Ada Quill', role: null, at }]).digest.people[1];
    expect(ada).toEqual({ ...made.people[1], role: null, roles: [] });
  });

  test('of a person whom a later digest calls by a longer name', () => {
    const { digest, unfit } = applyCorrections(made, harbour, [{ ...adaHeads, name: 'Quill' } as Correction]);
    expect(digest.people[1]?.role).toBe('head of the harbour board');
    expect(unfit).toEqual([]);
  });

  test('of a name that was taken out goes to nobody who bears it as part of theirs', () => {
    const corrections = [{ ...noStorm, name: 'Quill' }, { ...adaHeads, name: 'Quill' } as Correction];
    expect(applyCorrections(made, harbour, corrections)).toEqual({ digest: made, unfit: [] });
  });

  test('of nobody, or in words that are gone, does not fit', () => {
    const lost = { ...adaHeads, role: { quote: 'queen of the seven seas', prefix: '', suffix: '' } } as Correction;
    const nobody = { ...adaHeads, name: 'Cy Fern' } as Correction;
    expect(applyCorrections(made, harbour, [lost, nobody])).toEqual({ digest: made, unfit: [lost, nobody] });
  });
});

describe('somebody else said this', () => {
  test('all pieces of the quotation are theirs, and no other, whichever piece was meant', () => {
    const first = { ...adaSaysIt, quote: wordsAt(harbour, 'The hall is gone') } as Correction;
    for (const correction of [adaSaysIt, first])
      expect(speakersOf([correction])).toEqual(['Ada Quill', 'Ada Quill', 'Ben Oak', 'Ada Quill']);
  });

  test('of two that sound the same, the one that was meant', () => {
    const second: Correction = {
      kind: 'speaker',
      quote: wordsAt(harbour, 'It is dear', 1),
      speaker: person('Ben Oak'),
      at,
    };
    expect(speakersOf([second])).toEqual(['Storm Zelda', 'Storm Zelda', 'Ben Oak', 'Ben Oak']);
  });

  test('nobody', () => {
    expect(speakersOf([{ ...adaSaysIt, speaker: null } as Correction]).slice(0, 2)).toEqual([null, null]);
  });

  test('an organisation that the text names, and none that it does not', () => {
    const by = (name: string) => ({ ...adaSaysIt, speaker: { kind: 'organisation', name } }) as Correction;
    expect(speakersOf([by('Harbour Authority')]).slice(0, 2)).toEqual(['Harbour Authority', 'Harbour Authority']);
    expect(speakersOf([by('Sea Board')]).slice(0, 2)).toEqual([null, null]);
    expect(applyCorrections(made, harbour, [by('Sea Board')]).unfit).toEqual([by('Sea Board')]);
  });

  test('somebody the digest no longer finds: it is left open, and does not fit', () => {
    const correction = { ...adaSaysIt, speaker: person('Cy Fern') } as Correction;
    expect(speakersOf([correction]).slice(0, 2)).toEqual([null, null]);
    expect(applyCorrections(made, harbour, [correction]).unfit).toEqual([correction]);
  });

  test('a name that was taken out: it is left open', () => {
    const correction = { ...adaSaysIt, speaker: person('Storm Zelda') } as Correction;
    expect(speakersOf([correction, noStorm]).slice(0, 2)).toEqual([null, null]);
    expect(applyCorrections(made, harbour, [correction, noStorm]).unfit).toEqual([]);
  });

  test('a quotation that is gone does not fit', () => {
    const shorter = textOf(['Storm Zelda, Ada Quill, a keen sailor, head of the harbour board, Ben Oak, the mayor.']);
    const digest = { ...made, quotes: [] };
    expect(applyCorrections(digest, shorter, [adaSaysIt])).toEqual({ digest, unfit: [adaSaysIt] });
  });
});

test('not a topic: the label is gone, however it is written', () => {
  const { digest } = applyCorrections(made, harbour, [noQuebec]);
  expect(digest.topics.map(({ label }) => label)).toEqual(['Roofs', 'Ferries']);
  expect({ ...digest, topics: [] }).toEqual({ ...made, topics: [] });
});

test('a paragraph put in before, and words mended around: all still holds, at its new place', () => {
  const shifted = textOf([
    'This article was corrected on Tuesday.',
    ...harbourText.map((paragraph) => paragraph.replace('said Quill', 'said Ms Quill on the quay')),
  ]);
  const { digest, unfit } = applyCorrections(harbourDigest(shifted), shifted, all);
  const text = 'head of the harbour board';
  expect(unfit).toEqual([]);
  expect(digest.people.map(({ name, role }) => [name, role])).toEqual([
    ['Ada Quill', text],
    ['Ben Oak', 'the mayor'],
  ]);
  expect(digest.people[0]?.roles).toEqual([{ text, span: spanOf(shifted, text) }]);
  expect(digest.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ada Quill', 'Ada Quill', 'Ben Oak', 'Ada Quill']);
  expect(digest.topics).toHaveLength(2);
});

test('applied once more it changes nothing', () => {
  const once = applyCorrections(made, harbour, all).digest;
  expect(applyCorrections(once, harbour, all)).toEqual({ digest: once, unfit: [] });
});

test('in whatever order it was done', () => {
  const expected = applyCorrections(made, harbour, all).digest;
  for (const [index] of all.entries()) {
    const turned = [...all.slice(index), ...all.slice(0, index)];
    expect(applyCorrections(made, harbour, turned).digest).toEqual(expected);
    expect(applyCorrections(made, harbour, turned.reverse()).digest).toEqual(expected);
  }
});

test('of two about the same the later holds, wherever it stands', () => {
  const none: Correction = { kind: 'role', name: 'Ada Quill', role: null, at: later };
  for (const corrections of [
    [none, adaHeads],
    [adaHeads, none],
  ])
    expect(applyCorrections(made, harbour, corrections).digest.people[1]?.role).toBeNull();
});
