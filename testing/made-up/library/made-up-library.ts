import { articleId } from '@/utils/identity/article-id';
import type { Article, Block } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest, Person, Topic } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { seededRandom } from '../../seeded-random';
import { madeUpClause, madeUpWords } from './made-up-words';
import { zipf } from './zipf';

const words = madeUpWords(120_000);
// Exponents and shifts as measured of English words (Piantadosi 2014); of names steeper, as few people are in the news daily.
const wordRank = zipf(words.length, 1.0, 2.7);
const personRank = zipf(40_000, 0.9, 4);
const topicRank = zipf(4_000, 1.0, 5);
const publisherRank = zipf(400, 1.1, 2);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Names are made of words from the middle of the list, which texts use now and then too. */
const nameWord = (rank: number) => capital(words[2_000 + (rank % 9_000)] ?? '');

export const personName = (rank: number) => `${nameWord(rank * 7)} ${nameWord(rank * 13 + 5)}`;
export const topicLabel = (rank: number) =>
  rank % 3 ? `${nameWord(rank * 11)} ${words[1_200 + rank]}` : nameWord(rank * 17);
export const publisherName = (rank: number) =>
  `The ${nameWord(rank * 19)} ${['Times', 'Post', 'Herald', 'News'][rank % 4]}`;

/** Every 33rd article is in Japanese, which has no spaces. */
const japaneseEvery = 33;
const startMs = Date.UTC(2016, 0, 1);
const hourMs = 3_600_000;

/**
 * The n-th article of the made-up library, the same on every run: news length (log-normal, median 430 words), words,
 * people, topics and publishers with long tails, saved one an hour and a half since 2016, a third unread.
 */
export function madeUpArticle(index: number): SavedArticle {
  const random = seededRandom(index * 2_654_435_761 + 1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const isJapanese = index % japaneseEvery === 5;
  const savedAt = new Date(startMs + index * 1.5 * hourMs);
  const people = Array.from({ length: 2 + Math.floor(random() * 6) }, () => personName(personRank(random())));
  const publisherIndex = publisherRank(random());
  const publisher = publisherName(publisherIndex);
  const sentence = () => {
    if (isJapanese) return madeUpClause(random);
    const length = 10 + Math.floor(random() * 18);
    const said = Array.from({ length }, () => words[wordRank(random())]);
    if (random() < 0.5) said[Math.floor(random() * length)] = pick(people);
    if (random() < 0.25) said[Math.floor(random() * length)] = String(Math.floor(random() ** 3 * 100_000));
    return `${capital(said.join(' '))}.`;
  };
  const wordTarget = Math.min(4_000, Math.max(60, Math.exp(6.06 + 0.6 * normal(random))));
  const blocks: Block[] = [];
  for (let count = 0; count < wordTarget; ) {
    const text = Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' ');
    count += isJapanese ? text.length / 2 : text.split(' ').length;
    blocks.push({ type: 'paragraph', text, marks: [] });
  }
  const title = capital(
    Array.from({ length: 6 + Math.floor(random() * 6) }, () => words[wordRank(random())]).join(' '),
  );
  const url = `https://www.${publisher.toLowerCase().replaceAll(' ', '')}.example/${savedAt.getUTCFullYear()}/story-${index}`;
  const article: Article = {
    ...blankArticle,
    url,
    canonicalUrl: url,
    title: isJapanese ? madeUpClause(random) : title,
    description: sentence(),
    authors: [personName(Math.floor(random() * 40_000))],
    publisher,
    language: isJapanese ? 'ja' : 'en',
    published: new Date(savedAt.getTime() - random() * 48 * hourMs).toISOString().replace('Z', '+00:00'),
    isPaywalled: false,
    blocks,
    removed: [{ reason: 'share', text: 'Share this', before: 0 }],
    extractorVersion: 1,
  };
  const topics = Array.from({ length: 3 + Math.floor(random() * 6) }, () => topicLabel(topicRank(random())));
  const at = savedAt.toISOString();
  return {
    id: articleId(url),
    article,
    digest: madeUpDigest(article, [...new Set(people)], [...new Set(topics)]),
    savedAt: at,
    updatedAt: at,
    readAt: random() < 0.66 ? at : null,
    archivedAt: random() < 0.2 ? at : null,
    deletedAt: random() < 0.005 ? at : null,
    isStarred: random() < 0.05,
    tags: random() < 0.15 ? [`tag ${words[300 + Math.floor(random() ** 2 * 200)]}`] : [],
    note: random() < 0.03 ? sentence() : null,
    highlights: [],
    progress: 0,
    queuePlace: null,
    corrections: [],
    madeDigest: null,
    madeArticle: null,
  };
}

function madeUpDigest(article: Article, names: readonly string[], labels: readonly string[]): Digest {
  const people: Person[] = names.map((name, index) => {
    const mentions = article.blocks.flatMap(({ text }, block) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ block, start, end: start + name.length }];
    });
    return { name, aliases: [name], role: null, roles: [], mentions, salience: 1 / (index + 1), isKey: index < 4 };
  });
  const topics: Topic[] = labels.map((label, index) => ({
    label,
    source: index < 3 ? 'publisher' : 'text',
    kind: 'subject',
    score: 1 / (index + 1),
    mentions: [],
  }));
  const summary = article.blocks.slice(0, 3).map(({ text }, block) => {
    const end = /[.。]/.exec(text)?.index ?? text.length - 1;
    return { text: text.slice(0, end + 1), span: { block, start: 0, end: end + 1 }, score: 0.5 };
  });
  const wordCount = article.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return {
    ...blankDigest,
    version: 1,
    summary,
    isTooShort: false,
    people,
    arePeopleAvailable: true,
    topics,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / 230)),
  };
}

/** Box and Muller 1958. */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
