import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportRecord } from '@/utils/export/export-record';
import { openImport } from './import-file';
import type { ImportItem } from './import-item';
import type { ImportTools } from './import-tools';

// biome-ignore lint/suspicious/noExplicitAny: a record as somebody may have written it by hand
type LooseRecord = any;

const now = new Date('2026-11-23T12:00:00Z');
const tools: ImportTools = {
  now,
  parseHtml: () => {
    throw new Error('a backup needs no HTML');
  },
  readArticle: () => null,
  digest: () => ({ ...generateRecord(1).digest, summary: [], people: [], quotes: [], topics: [] }),
};
const records = Array.from({ length: 120 }, (_, index) => generateRecord(index));

async function written(source: readonly ExportRecord[], extras?: Record<string, unknown>): Promise<string> {
  const result = await exportArticles('backup', source, { now, total: source.length, ...(extras && { extras }) });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.content.text();
}

async function read(text: string | Uint8Array<ArrayBuffer>): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of (await openImport([new File([text], 'backup.jsonl')], tools)).items) items.push(item);
  return items;
}

const recordsIn = (items: readonly ImportItem[]) =>
  items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
const problemsIn = (items: readonly ImportItem[]) =>
  items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));

/** The backup of one record with one of its lines changed by hand. */
async function readChanged(change: (record: LooseRecord) => void): Promise<ImportItem[]> {
  const [header = '', line = ''] = (await written([generateRecord(1)])).split('\n');
  const record = JSON.parse(line);
  change(record);
  return read(`${header}\n${JSON.stringify(record)}\n`);
}

const deepList = () => ({ type: 'list', text: 'a', marks: [], isOrdered: false, depths: [20_000] });

function versionOf(record: LooseRecord, change: object): void {
  const { id, article, digest } = record;
  record.revisions = [{ articleId: id, replacedAt: '2026-01-01T00:00:00.000Z', article, digest, ...change }];
}

describe('the backup', () => {
  test('comes back as it went out, and a second export is the same to the byte', async () => {
    const first = await written(records);
    const restored = recordsIn(await read(first));
    expect(restored).toEqual(records);
    expect(await written(restored)).toBe(first);
  });

  test('keeps what no text format could: NUL, lone surrogates, line separators', async () => {
    const odd: ExportRecord = { ...generateRecord(1), note: 'a\u0000b\uD800c\u2028d\r\ne', tags: ['__proto__', ''] };
    expect(recordsIn(await read(await written([odd])))).toEqual([odd]);
  });

  test('keeps the order of keys that a record came with', async () => {
    const { id, article, ...rest } = generateRecord(2);
    const turned = { ...rest, article, id } as ExportRecord;
    const first = await written([turned]);
    expect(await written(recordsIn(await read(first)))).toBe(first);
  });

  test('carries what goes along beside the articles', async () => {
    const items = await read(await written([], { settings: { theme: 'dark' } }));
    expect(items).toEqual([{ kind: 'extras', extras: { settings: { theme: 'dark' } } }]);
  });

  test('says what line is broken and reads the others', async () => {
    const lines = (await written(records.slice(0, 4))).split('\n');
    lines[2] = lines[2]?.slice(0, -20) ?? '';
    lines[3] = lines[3]?.replace('"isStarred":false', '"isStarred":"no"') ?? '';
    const items = await read(lines.join('\n'));
    expect(recordsIn(items).map(({ id }) => id)).toEqual([records[0]?.id, records[3]?.id]);
    expect(problemsIn(items)).toMatchObject([
      { line: 3, reason: 'not-json' },
      { line: 4, reason: 'wrong-shape', detail: 'isStarred' },
    ]);
  });

  test('a file that was cut off says so', async () => {
    const whole = await written(records.slice(0, 4));
    const items = await read(whole.slice(0, whole.lastIndexOf('\n', whole.length - 2) + 1));
    expect(recordsIn(items)).toHaveLength(3);
    expect(problemsIn(items)).toMatchObject([{ reason: 'file-ends-early', detail: '3 / 4' }]);
  });

  test('a newer version is not guessed at', async () => {
    const text = (await written(records.slice(0, 1))).replace('"version":2', '"version":3');
    expect(await read(text)).toEqual([{ kind: 'failure', failure: { kind: 'newer-version' } }]);
  });

  test('an article that stands twice is taken once', async () => {
    const items = await read(await written([generateRecord(1), generateRecord(1)]));
    expect(recordsIn(items)).toHaveLength(1);
    expect(problemsIn(items)).toMatchObject([{ reason: 'duplicate', line: 3 }]);
  });

  test.each<[string, (record: LooseRecord) => void, string]>([
    ['a key of its own', (record) => (record.extra = 1), 'extra'],
    ['text for a number', (record) => (record.progress = '1'), 'progress'],
    ['more than the whole', (record) => (record.progress = 2), 'progress'],
    ['a block of an unknown kind', (record) => (record.article.blocks[0].type = 'script'), 'article.blocks.0.type'],
    ['null for a list', (record) => (record.tags = null), 'tags'],
    ['a time that is none', (record) => (record.savedAt = 'yesterday'), 'savedAt'],
    ['a missing field', (record) => delete record.highlights, 'highlights'],
    ['a negative span', (record) => (record.digest.summary[0].span.start = -1), 'digest.summary.0.span.start'],
  ])('refuses %s', async (_, change, detail) => {
    expect(problemsIn(await readChanged(change))).toMatchObject([{ reason: 'wrong-shape', line: 2, detail }]);
  });

  test.each<[string, (record: LooseRecord) => void, string]>([
    [
      'a version of another article',
      (record) => versionOf(record, { articleId: 'other.example/x' }),
      'revisions.0.articleId',
    ],
    ['a time that is a bare number', (record) => (record.deletedAt = '1'), 'deletedAt'],
    ['a time no clock shows', (record) => (record.savedAt = '+275760-09-13T00:00:00.000Z'), 'savedAt'],
    ['a date of publication that is none', (record) => (record.article.published = 'yesterday'), 'article.published'],
    ['a number beyond what JSON gives back', (record) => (record.digest.wordCount = 2 ** 60), 'digest.wordCount'],
    ['a key that is not its address', (record) => (record.id = 'other.example/x'), 'id'],
    ['a key of megabytes', (record) => (record.id = 'x'.repeat(5_000_000)), 'id'],
    ['a list nested without end', (record) => (record.article.blocks[0] = deepList()), 'article.blocks.0.depths.0'],
  ])('refuses %s, with the field', async (_, change, detail) => {
    const items = await readChanged(change);
    expect(recordsIn(items)).toEqual([]);
    expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', line: 2, detail }]);
  });

  test('an infinite number is refused: it would be null in the next backup', async () => {
    const [header, line = ''] = (await written([generateRecord(1)])).split('\n');
    const changed = line.replace(/"readingMinutes":[\d.]+/, '"readingMinutes":1e999');
    expect(problemsIn(await read(`${header}\n${changed}\n`))).toMatchObject([{ detail: 'digest.readingMinutes' }]);
  });

  test('a key called __proto__ is refused and pollutes nothing', async () => {
    const [header = '', line = ''] = (await written([generateRecord(1)])).split('\n');
    const items = await read(`${header}\n${line.replace('{', '{"__proto__":{"polluted":true},')}`);
    expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', detail: '__proto__' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a link that could run is dropped, the article stays', async () => {
    const items = await readChanged((record) => (record.article.blocks[0].marks[0].href = 'javascript:alert(1)'));
    expect(problemsIn(items)).toMatchObject([{ reason: 'unsafe-link', detail: 'javascript:alert(1)', isKept: true }]);
    expect(recordsIn(items)[0]?.article.blocks[0]?.marks).toHaveLength(1);
  });

  test('an address that is no page is left out', async () => {
    const items = await readChanged((record) => (record.article.url = 'javascript:alert(1)'));
    expect(problemsIn(items)).toMatchObject([{ reason: 'bad-url', isKept: false }]);
    expect(recordsIn(items)).toEqual([]);
  });

  test('spans outside the text are not believed: the digest is made anew', async () => {
    const items = await readChanged((record) => (record.digest.summary[0].span.end = 99_999));
    expect(problemsIn(items)).toMatchObject([{ reason: 'bad-digest', isKept: true }]);
    expect(recordsIn(items)[0]?.digest.summary).toEqual([]);
  });

  test('carries what the reader put right, with the digest as it was made', async () => {
    const corrected = records.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.length).toBeGreaterThan(5);
    const lines = (await written(corrected)).split('\n');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ corrections: [{}, {}, {}], madeDigest: { people: [{}] } });
    expect(recordsIn(await read(lines.join('\n')))).toEqual(corrected);
  });

  test('of version 1 knows nothing of it: nothing was put right, and a line of it is written as it was', async () => {
    const plain = records.filter(({ corrections }) => corrections.length === 0);
    const text = await written(plain);
    expect(text).not.toContain('orrections');
    const restored = recordsIn(await read(text.replace('"version":2', '"version":1')));
    expect(restored).toEqual(plain);
    expect(await written(restored)).toBe(text);
  });

  test.each<[string, object, string]>([
    ['a kind that there is not', { kind: 'not-a-fish', name: 'X' }, 'corrections.0.kind'],
    ['nobody’s name', { kind: 'not-person', name: '' }, 'corrections.0.name'],
    ['a role without its place', { kind: 'role', name: 'X', role: 'mayor' }, 'corrections.0.role'],
    ['a speaker of no kind', { kind: 'speaker', quote: {}, speaker: { name: 'X' } }, 'corrections.0.quote.quote'],
    ['a field of its own', { kind: 'not-topic', label: 'X', more: 1 }, 'corrections.0.more'],
  ])('refuses a correction with %s', async (_, correction, detail) => {
    const at = '2026-03-02T10:00:00.000Z';
    const items = await readChanged((record) => (record.corrections = [{ ...correction, at }]));
    expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', detail }]);
  });

  test('a correction at no time is refused', async () => {
    const items = await readChanged((record) => (record.corrections = [{ kind: 'not-topic', label: 'X', at: 'once' }]));
    expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', detail: 'corrections.0.at' }]);
  });

  test('where the digest as it was made points outside the text, what was put right holds for the new one', async () => {
    const label = generateRecord(1).digest.topics[0]?.label;
    const correction = { kind: 'not-topic', label, at: '2026-03-02T10:00:00.000Z' };
    const items = await readChanged((record) => {
      record.corrections = [correction];
      record.madeDigest = structuredClone(record.digest);
      record.madeDigest.summary[0].span.end = 99_999;
    });
    expect(problemsIn(items)).toMatchObject([{ reason: 'bad-digest', isKept: true }]);
    const [restored] = recordsIn(items);
    expect(restored).toMatchObject({ corrections: [correction], madeDigest: { summary: [] }, digest: { topics: [] } });
  });
});
