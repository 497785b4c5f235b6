import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';
import texts from './fixtures/texts.json';

const seed = 20_240_525;
const runs = 5_000;
/** Processor time, which a busy machine does not stretch. A digest that takes longer hangs the popup. */
const mostMs = 2_000;
const hugeChars = 1_000_000;
const longLineChars = 200_000;

/** Every span of the digest with the text claimed for it, null where the digest claims a place only. */
function claims({ summary, people, quotes, topics }: Digest): { span: Span; text: string | null }[] {
  return [
    ...[...summary, ...quotes, ...people.flatMap(({ roles }) => roles)],
    ...people.flatMap(({ mentions }) => mentions.map((span) => ({ span, text: null }))),
    ...topics.flatMap(({ mentions }) => mentions.map((span) => ({ span, text: null }))),
  ];
}

function check(article: Article): void {
  const digest = digestInItsLanguage(article);
  for (const { span, text } of claims(digest)) {
    const own = article.blocks[span.block]?.text ?? '';
    const isInside = span.start >= 0 && span.start < span.end && span.end <= own.length;
    if (!isInside) throw new Error(`span ${JSON.stringify(span)} lies outside its block of ${own.length}`);
    if (text !== null && own.slice(span.start, span.end) !== text) throw new Error(`claims ${JSON.stringify(text)}`);
  }
  for (const { name, aliases, mentions } of digest.people) {
    if (!aliases.includes(name) || mentions.length === 0) throw new Error(`${name} is not in the text`);
  }
  const names = new Set(digest.people.map(({ name }) => name));
  for (const { speaker } of digest.quotes) {
    if (speaker?.kind === 'person' && !names.has(speaker.name)) throw new Error(`${speaker.name} speaks and is nobody`);
  }
}

/** Milliseconds of processor time. */
function timed(article: Article): number {
  const started = process.cpuUsage();
  check(article);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

type Mutation = (text: string, at: number, junk: string) => string;
const mutations: readonly Mutation[] = [
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at) => text + text.slice(at),
  (text, at, junk) => text.slice(0, at) + junk + text.slice(at),
  (text, at, junk) => text.replaceAll(text[at] ?? ' ', junk),
  (text, at) =>
    text
      .split(' ')
      .sort((a, b) => (a.charCodeAt(at % 3) || 0) - (b.charCodeAt(at % 3) || 0))
      .join(' '),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/[“”]/g, '"'),
  (text) => text.replace(/[.,]/g, ''),
  (text) => text.replace(/\s/g, ''),
  (text, at) => text.replace(/ /g, at % 2 ? '\n' : '\u00a0'),
  (text) => [...text].reverse().join(''),
];

const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    steps: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ unit: 'binary', maxLength: 12 })), {
      minLength: 1,
      maxLength: 4,
    }),
    title: fc.string({ unit: 'grapheme', maxLength: 40 }),
  })
  .map(({ text, steps, title }) => {
    const result = steps.reduce(
      (current, [which, at, junk]) =>
        (mutations[which % mutations.length] as Mutation)(current, at % (current.length + 1), junk),
      text,
    );
    return articleOf(result.slice(0, 20_000).split('\n'), { title });
  });

describe('digestArticle on any text', () => {
  test(`${runs} mutated texts: no throw, no hang, every span its own text`, { timeout: 400_000 }, () => {
    fc.assert(
      fc.property(mutated, (article) => {
        expect(timed(article)).toBeLessThan(mostMs);
      }),
      { seed, numRuns: runs },
    );
  });

  const long = (chars: number, part: string) => part.repeat(Math.ceil(chars / part.length)).slice(0, chars);
  const all = texts.join('\n');
  test.each<[string, string[]]>([
    ['1 MB of news', long(hugeChars, `${all}\n`).split('\n')],
    ['1 MB of news in one block', [long(hugeChars, all)]],
    ['a line of 200 kB without a space', [long(longLineChars, 'Abcdefghij')]],
    ['a line of 200 kB of names', [long(longLineChars, 'Anna Smith and Mr Li ')]],
    [
      'a line of 200 kB of different names',
      [
        Array.from({ length: 12_000 }, (_, i) =>
          `Ana${i.toString(36)} Lee${(i * 7).toString(36)}`.replace(/\d/g, 'x'),
        ).join(' met '),
      ],
    ],
    ['a line of 200 kB of opening marks', [long(longLineChars, '“')]],
    ['a line of 200 kB of all sorts of marks', [long(longLineChars, `“„«"‘' a `)]],
    ['a line of 200 kB of said', [long(longLineChars, 'he said “we will go there,” said ')]],
    ['a line of 200 kB of commas and titles', [long(longLineChars, 'the chief of the minister, ')]],
    ['200 kB of full stops', [long(longLineChars, '. . .')]],
    ['20,000 blocks', Array.from({ length: 20_000 }, (_, i) => `Ana Dias said “we will see number ${i}” today.`)],
  ])('%s in under 2 s', { timeout: 60_000 }, (_, paragraphs) => {
    const article = articleOf(paragraphs);
    timed(articleOf(texts));
    expect(timed(article)).toBeLessThan(mostMs);
  });
});
