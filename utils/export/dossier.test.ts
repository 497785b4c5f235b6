import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Dossier, dossierCsv, dossierMarkdown } from './dossier';

const labels = { roles: 'Roles', direct: 'Own words', reported: 'Reported', namedIn: 'Named in' };
const entry = {
  title: 'The bridge is open',
  url: 'https://example.org/bridge',
  publisher: 'The Ferrytown Post',
  dateline: 'FERRYTOWN',
  day: '2026-03-02',
  name: 'Ada Quill',
  roles: ['mayor of Varnholm'],
  quotes: [
    { kind: 'direct', text: 'It is yours' },
    { kind: 'reported', text: 'the loan would be paid back' },
  ],
} as const;
const dossier: Dossier = {
  name: 'Ada Quill',
  role: 'mayor of Varnholm',
  otherNames: ['A. Quill'],
  entries: [
    entry,
    {
      ...entry,
      title: '=2+2 [x](y)',
      url: null,
      publisher: null,
      dateline: null,
      day: '2026-02-01',
      roles: [],
      quotes: [],
    },
  ],
};

test('as Markdown: roles with their day, own words apart from reported ones, each with its source, every article', () => {
  const source = '[The bridge is open](https://example.org/bridge), The Ferrytown Post, 2026-03-02';
  expect(dossierMarkdown(dossier, labels)).toBe(
    [
      '# Ada Quill',
      'mayor of Varnholm',
      'A. Quill',
      `## Roles\n\n- 2026-03-02: mayor of Varnholm — ${source}`,
      `## Own words\n\n> “It is yours”\n>\n> — ${source}`,
      `## Reported\n\n> the loan would be paid back\n>\n> — ${source}`,
      `## Named in\n\n- ${source}\n- =2+2 \\[x\\](y), 2026-02-01\n`,
    ].join('\n\n'),
  );
});

test('of somebody of whom nothing is known but the articles, nothing is made up', () => {
  const [first] = dossier.entries;
  const bare = {
    name: 'Ada Quill',
    role: null,
    otherNames: [],
    entries: first ? [{ ...first, roles: [], quotes: [] }] : [],
  };
  expect(dossierMarkdown(bare, labels)).toMatch(/^# Ada Quill\n\n## Named in\n\n- \[/);
});

test('as CSV another program reads a row for each role, quotation and article', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(dossierCsv(dossier), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ kind, text, url }) => [kind, text, url])).toEqual([
    ['role', 'mayor of Varnholm', entry.url],
    ['direct', 'It is yours', entry.url],
    ['reported', 'the loan would be paid back', entry.url],
    ['named', '', entry.url],
    ['named', '', ''],
  ]);
  expect(data[0]).toMatchObject({ day: '2026-03-02', dateline: 'FERRYTOWN', publisher: 'The Ferrytown Post' });
  // A spreadsheet must not run a headline.
  expect(data[4]?.title).toBe("'=2+2 [x](y)");
});
