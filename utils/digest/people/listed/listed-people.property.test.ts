import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '@/utils/model/article';
import { digestWithItsPack } from '../../digest-with-its-pack';
import { articleOf } from '../../fixtures/article-of';

/** What the rules look at, in several scripts, in any order. */
const pieces = fc.constantFrom(
  ...[
    'Ministerin',
    'le ministre',
    "l'",
    'd’',
    'presidente',
    'de la',
    'von',
    'Anna Keller',
    'Kellers',
    'Jean Dupont',
    'M.',
  ],
  ...['María', 'García', 'São', '(SPD)', '(', ')', ',', '.', '“', '»', '–', '43', 'ans', 'ist', 'a', 'é', 'und', 'II.'],
  ...['漢字', 'Имя', 'שם', '🙂', '\u0301', '\n', '’', "'nin", 'x'.repeat(60)],
);

test.each(['da', 'de', 'es', 'fr', 'it', 'nb', 'pt', 'sv', 'tr'])(
  'no span reaches outside its block in %s',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(pieces, { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
        async (blocks) => {
          const article = articleOf(
            blocks.map((words) => words.join(' ')),
            { language },
          );
          const { people } = await digestWithItsPack(article);
          const textAt = ({ block, start, end }: Span) => article.blocks[block]?.text.slice(start, end) ?? '';
          for (const { mentions, roles } of people) {
            for (const span of mentions) expect(textAt(span)).toHaveLength(span.end - span.start);
            for (const { text, span } of roles) expect(textAt(span)).toBe(text);
          }
        },
      ),
      { numRuns: 150 },
    );
  },
);
