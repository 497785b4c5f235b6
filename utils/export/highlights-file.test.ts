import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { highlightsCsv, highlightsMarkdown, type MarkedPassages } from './highlights-file';

const passage = { quote: 'It is  yours', note: null, colour: 'yellow', createdAt: '2026-03-02T10:00:00.000Z' };
const bridge: MarkedPassages = {
  title: 'The *bridge* is open',
  url: 'https://example.org/bridge',
  publisher: 'The Ferrytown Post',
  published: '2026-03-01T08:00:00+01:00',
  tags: ['loan', 'alpha'],
  highlights: [passage, { ...passage, quote: '# and theirs', note: 'Ask the mayor\nabout this', colour: 'blue' }],
};
const bare: MarkedPassages = {
  ...bridge,
  title: '',
  url: 'javascript:x',
  publisher: null,
  published: null,
  highlights: [passage],
};

test('as Markdown by article, each passage a quotation with its note', () => {
  expect(highlightsMarkdown([bridge, bare])).toBe(
    [
      '## [The \\*bridge\\* is open](https://example.org/bridge)',
      'The Ferrytown Post, 2026-03-01',
      '> It is yours',
      '> \\# and theirs',
      'Ask the mayor\\\nabout this',
      '## javascript:x',
      '> It is yours\n',
    ].join('\n\n'),
  );
});

test('as CSV another program reads a row for each', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(highlightsCsv([bridge]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[1]).toEqual({
    highlight: '# and theirs',
    note: 'Ask the mayor\nabout this',
    colour: 'blue',
    marked: passage.createdAt,
    title: bridge.title,
    publisher: 'The Ferrytown Post',
    published: bridge.published,
    url: bridge.url,
    tags: 'loan; alpha',
  });
});
