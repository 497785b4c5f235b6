import { describe, expect, test } from 'vitest';
import { englishLabels } from './export-labels';
import type { ExportRecord } from './export-record';
import { type FolderState, type FolderStep, folderStateText, folderSteps, readFolderState } from './folder-files';
import { bareRecord, fullRecord, keptRecord } from './testing/written-records';

const labels = englishLabels;
const template = { fileName: '{{title}}', folder: '{{published_year}}', content: '{{content}}' };

/** What happens to a folder that holds `others` already, beside what the state says. */
async function stepsOf(
  records: readonly ExportRecord[],
  state: FolderState = new Map(),
  { others = [] as readonly string[], context = { labels } as Parameters<typeof folderSteps>[1] } = {},
): Promise<FolderStep[]> {
  const steps: FolderStep[] = [];
  for await (const step of folderSteps(records, context, state, async (path) => others.includes(path)))
    steps.push(step);
  return steps;
}
const told = (steps: readonly FolderStep[]) =>
  steps.map((step) => (step.kind === 'done' ? `done ${step.isChanged}` : `${step.kind} ${step.path}`));
const titled = (id: string, title: string, updatedAt = '1'): ExportRecord => ({
  ...bareRecord,
  id,
  updatedAt,
  article: { ...bareRecord.article, title },
});

describe('a folder of Markdown files', () => {
  test('gets a file an article, and the second time nothing', async () => {
    const state: FolderState = new Map();
    const records = [titled('a', 'Dam'), titled('b', 'Rain')];
    expect(told(await stepsOf(records, state))).toEqual(['write Dam.md', 'done true', 'write Rain.md', 'done true']);
    expect(told(await stepsOf(records, state))).toEqual(['done false', 'done false']);
  });

  test('gets what has changed, at its place', async () => {
    const state: FolderState = new Map();
    await stepsOf([titled('a', 'Dam'), titled('b', 'Rain')], state);
    expect(told(await stepsOf([titled('a', 'Dam', '2'), titled('b', 'Rain')], state))).toEqual([
      'write Dam.md',
      'done true',
      'done false',
    ]);
  });

  test.each([
    ['the extractor is another', { article: { ...fullRecord.article, extractorVersion: 2 } }],
    ['the digest is another', { digest: { ...fullRecord.digest, version: 2 } }],
  ])('gets all anew where %s', async (_, changes) => {
    const state: FolderState = new Map();
    await stepsOf([fullRecord], state);
    expect(told(await stepsOf([{ ...fullRecord, ...changes }], state))).toHaveLength(2);
  });

  test('gets all anew where the words or the template are others', async () => {
    const state: FolderState = new Map();
    await stepsOf([titled('a', 'Dam')], state);
    const german = { labels: { ...labels, note: 'Notiz' } };
    expect(told(await stepsOf([titled('a', 'Dam')], state, { context: german }))).toEqual([
      'write Dam.md',
      'done true',
    ]);
    expect(told(await stepsOf([titled('a', 'Dam')], state, { context: { labels, template } }))).toHaveLength(2);
  });

  test('has a file moved whose article is called otherwise', async () => {
    const state: FolderState = new Map();
    await stepsOf([titled('a', 'Dam')], state);
    expect(told(await stepsOf([titled('a', 'Flood', '2')], state))).toEqual([
      'write Flood.md',
      'remove Dam.md',
      'done true',
    ]);
    expect(state.get('a')?.path).toBe('Flood.md');
  });

  test('has a file moved that belongs into another folder now', async () => {
    const state: FolderState = new Map();
    const record = { ...titled('a', 'Dam'), article: { ...bareRecord.article, title: 'Dam', published: '2026-03-02' } };
    await stepsOf([titled('a', 'Dam')], state, { context: { labels, template } });
    expect(told(await stepsOf([{ ...record, updatedAt: '2' }], state, { context: { labels, template } }))).toEqual([
      'write 2026/Dam.md',
      'remove Dam.md',
      'done true',
    ]);
  });

  test('keeps two of one name apart, and each where it is', async () => {
    const state: FolderState = new Map();
    expect(told(await stepsOf([titled('a', 'Dam'), titled('b', 'Dam')], state))).toEqual([
      'write Dam.md',
      'done true',
      'write Dam 2.md',
      'done true',
    ]);
    expect(told(await stepsOf([titled('b', 'Dam', '2')], state))).toEqual(['write Dam 2.md', 'done true']);
    expect(told(await stepsOf([titled('c', 'Dam')], state))).toEqual(['write Dam 3.md', 'done true']);
  });

  test('does not take a title that goes on for a number', async () => {
    const state: FolderState = new Map([['a', { path: 'Dam two.md', stamp: 'old' }]]);
    expect(told(await stepsOf([titled('a', 'Dam')], state))).toEqual([
      'write Dam.md',
      'remove Dam two.md',
      'done true',
    ]);
  });

  test('never has a file of the reader’s written over', async () => {
    const steps = await stepsOf([titled('a', 'Dam')], new Map(), { others: ['Dam.md', 'Dam 2.md'] });
    expect(told(steps)).toEqual(['write Dam 3.md', 'done true']);
  });

  test('keeps the files of articles that are not among these', async () => {
    const state: FolderState = new Map([['z', { path: '2026/Dam.md', stamp: 'old' }]]);
    const record = { ...titled('a', 'Dam'), article: { ...bareRecord.article, title: 'Dam', published: '2026-03-02' } };
    const steps = await stepsOf([record], state, { context: { labels, template } });
    expect(told(steps)).toEqual(['write 2026/Dam 2.md', 'done true']);
    expect(state.has('z')).toBe(true);
  });

  test('gets the pictures that are kept, always under the same name, and the text that shows them', async () => {
    const steps = await stepsOf([keptRecord]);
    const [picture, file] = steps;
    if (picture?.kind !== 'write' || file?.kind !== 'write') throw new Error('no files');
    expect(picture.path).toMatch(/^images\/[0-9a-z]{6,}\.png$/);
    expect(picture.content).toEqual(new Uint8Array(keptRecord.images?.[0]?.bytes ?? []));
    expect(file.content).toContain(`![A dam](${picture.path})`);
    expect(told(steps)).toHaveLength(3);
    expect(told(await stepsOf([{ ...keptRecord, images: keptRecord.images?.toReversed() ?? [] }]))).toEqual(
      told(steps),
    );
    const other = keptRecord.images?.map((image) => ({ ...image, src: `${image.src}?b` })) ?? [];
    expect(told(await stepsOf([{ ...keptRecord, images: other }]))[0]).not.toBe(told(steps)[0]);
  });
});

describe('what the folder says of itself', () => {
  test('is read again as it was written', () => {
    const state: FolderState = new Map([['a', { path: '2026/Dam.md', stamp: 's' }]]);
    expect(readFolderState(folderStateText(state))).toEqual(state);
  });

  test.each([
    ['no JSON', 'Dam.md'],
    ['nothing', '{}'],
    ['a list', '{"files":null}'],
    ['a word', '{"files":"a"}'],
    ['a file without a stamp', '{"files":{"a":{"path":"Dam.md"}}}'],
    ['a file of no path', '{"files":{"a":{"path":1,"stamp":"s"}}}'],
    ['nothing of a file', '{"files":{"a":null}}'],
    ['a file that is none of ours', '{"files":{"a":{"path":"Dam.txt","stamp":"s"}}}'],
    ['a path out of it', '{"files":{"a":{"path":"../Dam.md","stamp":"s"}}}'],
    ['a path out of it in the middle', '{"files":{"a":{"path":"a/../../Dam.md","stamp":"s"}}}'],
    ['a path from the root', '{"files":{"a":{"path":"/Dam.md","stamp":"s"}}}'],
    ['a path from itself', '{"files":{"a":{"path":"./Dam.md","stamp":"s"}}}'],
    ['a path of another system', '{"files":{"a":{"path":"..\\\\Dam.md","stamp":"s"}}}'],
    ['a path with a NUL', '{"files":{"a":{"path":"Dam\\u0000.md","stamp":"s"}}}'],
  ])('%s is not believed', (_, text) => {
    expect(readFolderState(text)).toEqual(new Map());
  });

  test('a name with dots in it is', () => {
    expect(readFolderState('{"files":{"a":{"path":"..Dam...md","stamp":"s"}}}').size).toBe(1);
  });
});
