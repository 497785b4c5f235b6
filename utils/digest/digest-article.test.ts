import { describe, expect, test } from 'vitest';
import type { Article, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';

/** Every stretch the digest claims, with the text it claims for it. */
export function claims(digest: Digest): { text: string; span: Span }[] {
  return [...digest.summary, ...digest.quotes, ...digest.people.flatMap(({ roles }) => roles)];
}

const textAt = (article: Article, { block, start, end }: Span) => article.blocks[block]?.text.slice(start, end);

const story = articleOf(
  [
    'Senior fisheries officials from Norway and Canada have met here for talks on shared cod stocks in the North Atlantic, a spokesperson said.',
    'The second annual dialogue was led by Ingrid Solheim, Deputy Minister of Fisheries for Ocean Policy, and Arjun Mehta, Canada’s Joint Secretary for International Waters.',
    '“The two delegations agreed to share survey data and to align their quotas before the winter season,” said Department of Fisheries spokesperson Cmdr. Rachel Whitmore.',
    'Solheim welcomed the new working group on satellite tracking, which will report in the spring.',
    'Mehta said that the fleets would test the common reporting system from March.',
    '“Both sides see a rare chance to rebuild the stock,” Whitmore said.',
  ],
  { title: 'Norway, Canada officials discuss shared cod stocks', publisherTopics: ['Fisheries', 'Cod quotas'] },
);

describe('digestArticle', () => {
  const digest = digestInItsLanguage(story);

  test('finds the people with the roles the article states and every mention', () => {
    expect(digest.people.map(({ name, role, mentions }) => [name, role, mentions.length])).toEqual(
      expect.arrayContaining([
        ['Ingrid Solheim', 'Deputy Minister of Fisheries for Ocean Policy', 2],
        ['Arjun Mehta', 'Canada’s Joint Secretary for International Waters', 2],
        ['Rachel Whitmore', 'Department of Fisheries spokesperson', 2],
      ]),
    );
    expect(digest.people).toHaveLength(3);
  });

  test('names who speaks, and keeps reported speech apart', () => {
    expect(digest.quotes.map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([
      ['direct', 'Rachel Whitmore'],
      ['reported', 'Arjun Mehta'],
      ['direct', 'Rachel Whitmore'],
    ]);
  });

  test('sums up in three of its own sentences, in page order', () => {
    expect(digest.summary).toHaveLength(3);
    expect(digest.summary.map(({ span }) => span.block)).toEqual(
      [...digest.summary.map(({ span }) => span.block)].sort(),
    );
  });

  test('claims only what stands at its spans', () => {
    for (const { text, span } of claims(digest)) expect(textAt(story, span)).toBe(text);
    for (const { aliases, mentions } of digest.people) {
      for (const span of mentions) expect(aliases).toContain(textAt(story, span));
    }
  });

  test('tells the publisher’s topics in one list with those of the text, best first', () => {
    const labels = digest.topics.map(({ label, source }) => [label, source]);
    expect(labels).toContainEqual(['Fisheries', 'publisher']);
    expect(labels).toContainEqual(['Cod quotas', 'publisher']);
    expect(digest.topics.map(({ score }) => score)).toEqual(
      digest.topics.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  test('says of a headline that there is nothing to shorten', () => {
    const short = digestInItsLanguage(articleOf(['Rain is expected in the valley tonight.']));
    expect(short).toMatchObject({ isTooShort: true, summary: [] });
  });
});
