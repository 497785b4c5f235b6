import { expect, test } from 'vitest';
import { harbour, harbourDigest, spanOf } from '@/utils/corrections/testing/harbour-article';
import { roleChoices, speakerChoices } from './correction-choices';

const made = harbourDigest(harbour);
const names = (digest = made, at = 2) => {
  const quote = digest.quotes[at];
  return quote ? speakerChoices(digest, quote).map(({ name }) => name) : [];
};

test('other roles are those that the digest found, without the one that stands', () => {
  expect(roleChoices(made, { name: 'Ada Quill', role: 'a keen sailor' }).map(({ text }) => text)).toEqual([
    'head of the harbour board',
  ]);
  expect(roleChoices(made, { name: 'Ada Quill', role: null })).toHaveLength(2);
  expect(roleChoices(made, { name: 'Nobody', role: null })).toEqual([]);
});

test('others who may have said it: the people, but for the one who is said to', () => {
  expect(names()).toEqual(['Storm Zelda', 'Ada Quill']);
});

test('and organisations: those that speak, and those among the topics that the text names', () => {
  const speaker = { kind: 'organisation', name: 'Sea Board' } as const;
  const place = spanOf(harbour, 'Harbour Authority');
  const topics = (['Harbour Authority', 'Never Named Ltd'] as const).map((label, at) => ({
    label,
    source: 'text' as const,
    kind: 'organisation' as const,
    score: 1,
    mentions: at === 0 ? [place] : [],
  }));
  const digest = {
    ...made,
    topics,
    quotes: made.quotes.map((quote, at) => (at === 0 ? { ...quote, speaker } : quote)),
  };
  expect(names(digest)).toEqual(['Storm Zelda', 'Ada Quill', 'Sea Board', 'Harbour Authority']);
  expect(names(digest, 0)).not.toContain('Sea Board');
});
