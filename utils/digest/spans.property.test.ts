import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '@/utils/model/article';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';

const seed = 20_261_127;
/** Words, names and marks of many scripts, of which texts are made that mean nothing. */
const pieces = [
  ...[
    '„',
    '“',
    '”',
    '«',
    '»',
    '"',
    '‘',
    '’',
    "'",
    '「',
    '」',
    '–',
    '—',
    '- ',
    '—',
    ',',
    '. ',
    '! ',
    '? ',
    '… ',
    ': ',
    '(',
    ')',
    '।',
    '؟',
    '。',
  ],
  ...[
    'sagte',
    'dit-elle',
    'a déclaré',
    'dijo',
    'ha detto',
    'disse',
    'powiedział',
    'dedi',
    'säger',
    'siger',
    'sier',
    'сказал',
    'と言った',
    '他说：',
  ],
  ...[
    'Anna Weber',
    'Anne Duval',
    'Ana Ruiz',
    "d'Anna",
    "Ankara'da",
    'J.D. Lis',
    'selon',
    'laut',
    'según',
    'Hafen',
    'quai',
    'muelle',
    'причал',
  ],
  ...['桟橋は閉まっている', '码头关闭', '부두는 닫혀 있다', 'घाट बंद है', 'الرصيف مغلق', '🚢', 'e\u0301', '\u00a0', '\n'],
] as const;
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));

test.each(['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'sv', 'da', 'nb', 'nl', 'ru', 'ja', 'zh', 'ko', 'hi', 'ar', 'en'])(
  'every span of a digest in %s lies in its block and holds what is shown',
  (language) => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (blocks) => {
        const article = articleOf(blocks, { language });
        const textAt = ({ block, start, end }: Span) => {
          const whole = article.blocks[block]?.text ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(whole.length);
          return whole.slice(start, end);
        };
        const { summary, quotes, topics, people } = digestInItsLanguage(article);
        for (const quote of quotes) expect(textAt(quote.span)).toBe(quote.text);
        for (const sentence of summary) expect(textAt(sentence.span)).toBe(sentence.text);
        for (const span of topics.flatMap(({ mentions }) => mentions)) textAt(span);
        for (const span of people.flatMap(({ mentions }) => mentions)) textAt(span);
      }),
      { seed, numRuns: 30 },
    );
  },
);
