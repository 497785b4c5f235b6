import { expect, test } from 'vitest';
import { digestWithItsPack } from '../../digest-with-its-pack';
import { articleOf } from '../../fixtures/article-of';
import cases from '../../fixtures/reports.json';

test.each(cases)('$language: $text', async ({ language, text, told }) => {
  const { quotes } = await digestWithItsPack(articleOf([text], { language }));
  expect(quotes.map((quote) => [quote.text, quote.speaker?.name])).toEqual(told);
  for (const { kind, span, text: own } of quotes) {
    expect(kind).toBe('reported');
    expect(text.slice(span.start, span.end)).toBe(own);
  }
});
