import { madeUpArticle, madeUpSaved } from '@/utils/library/testing/made-up';
import { blankDigest } from '@/utils/model/blank-article';
import type { SavedArticle } from '@/utils/model/saved-article';

/** An article with more of one thing on it than anybody has, and by what one sees that it is shown. */
export interface Crowded {
  readonly what: string;
  readonly saved: SavedArticle;
  /** What there is many of, and how many of it are drawn in the end. */
  readonly selector: string;
  readonly drawn: number;
}

const names = Array.from({ length: 3_000 }, (_, i) => `Ann Number${i}`);
const sentences = Array.from({ length: 5_000 }, (_, i) => `Baker ${i} told the council that flour had become dear.`);
const tags = Array.from({ length: 10_000 }, (_, i) => `tag-${i}`);

export const crowdedArticles: readonly Crowded[] = [
  {
    what: '5,000 highlights',
    saved: madeUpSaved('highlighted', {
      article: madeUpArticle('highlighted', { text: sentences }),
      highlights: sentences.map((quote, i) => ({
        ...{ id: `highlight-${i}`, quote, prefix: '', suffix: '', colour: 'yellow', note: null },
        createdAt: '2026-03-02T10:00:00.000Z',
      })),
    }),
    selector: 'mark.highlight',
    drawn: sentences.length,
  },
  {
    what: '10,000 tags',
    saved: madeUpSaved('tagged', { tags }),
    selector: '.tag-field .chip',
    drawn: 200,
  },
  {
    what: '3,000 people',
    saved: madeUpSaved('peopled', {
      article: madeUpArticle('peopled', { text: names.map((name) => `${name}, a baker of the town, came.`) }),
      digest: {
        ...blankDigest,
        isTooShort: false,
        arePeopleAvailable: true,
        people: names.map((name, block) => ({
          ...{ name, aliases: [name], role: 'a baker of the town', salience: 1, isKey: true },
          roles: [{ text: 'a baker of the town', span: { block, start: name.length + 2, end: name.length + 21 } }],
          mentions: [{ block, start: 0, end: name.length }],
        })),
      },
    }),
    selector: '.article-text > p',
    drawn: names.length,
  },
];
