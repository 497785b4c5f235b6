import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { versionPair, versionPairs } from './cases/version-pair';
import { isSameArticle } from './is-same-article';

const [{ before: base }] = [versionPair(versionPairs[0] ?? { base: '', edits: [] })];
const article = (title: string, ...paragraphs: readonly string[]): Article => ({
  ...base,
  title,
  publisher: 'The Elmford Ledger',
  blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
});

const bridge = article(
  'Council closes the Mill Bridge for a year',
  'The council of Elmford voted on Tuesday to close the Mill Bridge for repairs that will take a year.',
  'Drivers will have to go round by the bypass, which adds eleven minutes to the way into town.',
);
const ferry = article(
  'Ferry to the islands sails again',
  'The ferry between Port Alder and the outer islands has taken up its service after a winter of repairs.',
  'Its owner promised two crossings a day, and said that fares would stay as they were before the storm.',
);

describe('versions of one article', () => {
  test.each(versionPairs.map((pair) => [pair.name, pair] as const))('%s', (_, pair) => {
    const { before, after } = versionPair(pair);
    expect(isSameArticle(before, after)).toBe(true);
  });

  test('a new headline over the same text', () => {
    expect(isSameArticle(bridge, { ...bridge, title: 'Elmford: eleven minutes more into town' })).toBe(true);
  });

  test('a live page that keeps its headline and changes all of its text', () => {
    expect(isSameArticle(bridge, { ...ferry, title: bridge.title })).toBe(true);
  });

  test('a Japanese text with another headline', () => {
    const text = '町議会は火曜日、老朽化した橋を修理のため一年間閉鎖することを決めた。';
    expect(isSameArticle(article('橋を閉鎖', text), article('町議会の決定', `${text}通行止めは四月から。`))).toBe(true);
  });
});

describe('another article', () => {
  test('another headline and another text', () => {
    expect(isSameArticle(bridge, ferry)).toBe(false);
  });

  test('the name of the site as the headline of both', () => {
    const named = (other: Article) => ({ ...other, title: 'The Elmford Ledger' });
    expect(isSameArticle(named(bridge), named(ferry))).toBe(false);
  });

  test('nothing to compare', () => {
    expect(isSameArticle(article('Bridge closed'), article('Ferry sails'))).toBe(false);
  });

  test('Japanese articles that share only common characters', () => {
    const bridgeText = '町議会は火曜日、老朽化した橋を修理のため一年間閉鎖することを決めた。';
    const ferryText = '離島を結ぶ定期船が冬の整備を終え、来週から一日二便で運航を再開する。';
    expect(isSameArticle(article('橋を閉鎖', bridgeText), article('定期船が再開', ferryText))).toBe(false);
  });
});
