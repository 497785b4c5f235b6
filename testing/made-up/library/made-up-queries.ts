import { seededRandom } from '../../seeded-random';
import { madeUpArticle, personName, topicLabel } from './made-up-library';

/**
 * `count` queries of all kinds as people type them: single letters and prefixes, words, several words, phrases that
 * occur, people and topics by name and by field, sites, tags, states, dates, exclusions, Japanese. Drawn from the library's
 * own first articles, so that they find something at every size; the same on every run.
 */
export function madeUpQueries(count: number, articleCount: number): string[] {
  const random = seededRandom(99);
  const whole = (below: number) => Math.floor(random() * below);
  const article = () => madeUpArticle(whole(articleCount));
  const wordsOf = () => {
    const { blocks } = article().article;
    const text = blocks[whole(blocks.length)]?.text ?? '';
    const found = text
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .split(' ')
      .filter(Boolean);
    return found.length < 6 ? ['the', 'government', 'said', 'people', 'city', 'market'] : found;
  };
  const word = () => {
    const found = wordsOf();
    return found[whole(found.length)] ?? 'the';
  };
  const phrase = (length: number) => {
    const found = wordsOf();
    const start = whole(found.length - length);
    return found.slice(start, start + length).join(' ');
  };
  const japanese = () => {
    const index = 5 + 33 * whole(Math.max(1, Math.floor((articleCount - 5) / 33)));
    const text = madeUpArticle(index).article.blocks[0]?.text ?? '日本政府';
    const start = whole(Math.max(1, text.length - 5));
    return text.slice(start, start + 1 + whole(4));
  };
  const kinds: (() => string)[] = [
    () => word().slice(0, 1),
    () => word().slice(0, 2),
    () => word().slice(0, 3),
    () => word().slice(0, 4),
    word,
    () => `${word()} `,
    () => `${word()} ${word()}`,
    () => `${word()} ${word().slice(0, 2)}`,
    () => `${word()} ${word()} ${word()}`,
    () => 'the ',
    () => `"${phrase(2)}"`,
    () => `"${phrase(3)}"`,
    () => '"of the"',
    () => personName(whole(40)),
    () => personName(whole(40)).split(' ')[1]?.slice(0, 4) ?? '',
    () => `person:"${personName(whole(200))}"`,
    () => `person:${personName(whole(200)).split(' ')[0]} ${word()}`,
    () => `topic:${topicLabel(whole(60)).split(' ')[0]}`,
    () => `topic:"${topicLabel(whole(60))}" -${word()}`,
    () => `site:${article().article.publisher?.split(' ')[1]?.toLowerCase()}`,
    () => `site:${new URL(article().article.url).hostname}`,
    () => `tag:"${article().tags[0] ?? 'tag'}"`,
    () => `is:unread ${word()}`,
    () => `is:starred ${word().slice(0, 3)}`,
    () => `${word()} after:2016-0${1 + whole(9)} before:2019`,
    () => `-${word()} ${word()}`,
    japanese,
    japanese,
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] as () => string)());
}
