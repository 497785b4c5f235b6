import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { exportArticles, exportBackup } from '@/utils/export/export-articles';
import type { ExportRecord } from '@/utils/export/export-record';
import { openImport } from './import-file';
import type { ImportItem } from './import-item';
import type { ImportTools } from './import-tools';
import { firstBackup } from './testing/first-backup';

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
/** Without what hangs on it. */
const bare = ({ revisions: _, images: __, ...saved }: ExportRecord): ExportRecord => saved;
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

/** The backup of one record, in either version, with its article changed by hand. */
const readChanged: Record<'1' | '2', (change: (record: LooseRecord) => void) => Promise<ImportItem[]>> = {
  1: async (change) => {
    const [header = '', line = ''] = firstBackup([generateRecord(1)]).split('\n');
    const record = JSON.parse(line);
    change(record);
    return read(`${header}\n${JSON.stringify(record)}\n`);
  },
  2: async (change) => {
    const { images: _, ...saved } = generateRecord(1);
    const record = structuredClone(saved) as LooseRecord;
    change(record);
    return read(await written([record]));
  },
};
const versions = ['1', '2'] as const;

/** The backup with one of its lines, from 1, written anew; undefined takes it out. */
const withLine = (text: string, line: number, change: (value: LooseRecord) => unknown) =>
  text
    .split('\n')
    .flatMap((old, at) => {
      if (at !== line - 1) return [old];
      const changed = change(JSON.parse(old));
      return changed === undefined ? [] : [JSON.stringify(changed)];
    })
    .join('\n');

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
    const lines = firstBackup(records.slice(0, 4)).split('\n');
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
    for (const whole of [firstBackup(records.slice(0, 4)), await written(records.slice(0, 4).map(bare))]) {
      const lines = whole.trimEnd().split('\n');
      const items = await read(`${lines.slice(0, 4).join('\n')}\n`);
      expect(recordsIn(items)).toHaveLength(3);
      expect(problemsIn(items)).toMatchObject([{ reason: 'file-ends-early', detail: '3 / 4' }]);
    }
  });

  test('a newer version is not guessed at', async () => {
    const text = (await written(records.slice(0, 1))).replace('"version":2', '"version":3');
    expect(await read(text)).toEqual([{ kind: 'failure', failure: { kind: 'newer-version' } }]);
  });

  test('an article that stands twice is taken once', async () => {
    const twice = [bare(generateRecord(1)), bare(generateRecord(1))];
    for (const text of [firstBackup(twice), await written(twice)]) {
      const items = await read(text);
      expect(recordsIn(items)).toHaveLength(1);
      expect(problemsIn(items)).toMatchObject([{ reason: 'duplicate', line: 3 }]);
    }
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
    for (const version of versions)
      expect(problemsIn(await readChanged[version](change))).toMatchObject([
        { reason: 'wrong-shape', line: 2, detail },
      ]);
  });

  test.each<[string, (record: LooseRecord) => void, string]>([
    ['a time that is a bare number', (record) => (record.deletedAt = '1'), 'deletedAt'],
    ['a time no clock shows', (record) => (record.savedAt = '+275760-09-13T00:00:00.000Z'), 'savedAt'],
    ['a date of publication that is none', (record) => (record.article.published = 'yesterday'), 'article.published'],
    ['more words than the library can count', (record) => (record.digest.wordCount = 2 ** 32), 'digest.wordCount'],
    ['a number beyond what JSON gives back', (record) => (record.digest.wordCount = 2 ** 60), 'digest.wordCount'],
    ['a key that is not its address', (record) => (record.id = 'other.example/x'), 'id'],
    ['a key of megabytes', (record) => (record.id = 'x'.repeat(5_000_000)), 'id'],
    ['a list nested without end', (record) => (record.article.blocks[0] = deepList()), 'article.blocks.0.depths.0'],
  ])('refuses %s, with the field', async (_, change, detail) => {
    for (const version of versions) {
      const items = await readChanged[version](change);
      expect(recordsIn(items)).toEqual([]);
      expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', line: 2, detail }]);
    }
  });

  test('a version of another article is refused: with its article in version 1, alone since', async () => {
    const stranger = { articleId: 'other.example/x' };
    const first = await readChanged[1]((record) => versionOf(record, stranger));
    expect(recordsIn(first)).toEqual([]);
    expect(problemsIn(first)).toMatchObject([{ reason: 'wrong-shape', line: 2, detail: 'revisions.0.articleId' }]);
    const second = await readChanged[2]((record) => versionOf(record, stranger));
    expect(recordsIn(second).map(({ revisions }) => revisions)).toEqual([undefined]);
    expect(problemsIn(second)).toMatchObject([{ reason: 'wrong-shape', line: 3, detail: 'version.articleId' }]);
  });

  test('an infinite number is refused: it would be null in the next backup', async () => {
    for (const text of [firstBackup([generateRecord(1)]), await written([generateRecord(1)])]) {
      const [header, line = ''] = text.split('\n');
      const changed = line.replace(/"readingMinutes":[\d.]+/, '"readingMinutes":1e999');
      expect(problemsIn(await read(`${header}\n${changed}\n`))[0]).toMatchObject({ detail: 'digest.readingMinutes' });
    }
  });

  test('a key called __proto__ is refused and pollutes nothing', async () => {
    for (const [text, opening] of [
      [firstBackup([generateRecord(1)]), '{'],
      [await written([generateRecord(1)]), '{"saved":{'],
    ] as const) {
      const [header = '', line = ''] = text.split('\n');
      const items = await read(`${header}\n${line.replace(opening, `${opening}"__proto__":{"polluted":true},`)}`);
      expect(problemsIn(items)[0]).toMatchObject({ reason: 'wrong-shape', detail: '__proto__' });
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a link that could run is dropped, the article stays', async () => {
    const items = await readChanged[1]((record) => (record.article.blocks[0].marks[0].href = 'javascript:alert(1)'));
    expect(problemsIn(items)).toMatchObject([{ reason: 'unsafe-link', detail: 'javascript:alert(1)', isKept: true }]);
    expect(recordsIn(items)[0]?.article.blocks[0]?.marks).toHaveLength(1);
  });

  test('an address that is no page is left out', async () => {
    const items = await readChanged[1]((record) => (record.article.url = 'javascript:alert(1)'));
    expect(problemsIn(items)).toMatchObject([{ reason: 'bad-url', isKept: false }]);
    expect(recordsIn(items)).toEqual([]);
  });

  test('spans outside the text are not believed: the digest is made anew', async () => {
    const items = await readChanged[1]((record) => (record.digest.summary[0].span.end = 99_999));
    expect(problemsIn(items)).toMatchObject([{ reason: 'bad-digest', isKept: true }]);
    expect(recordsIn(items)[0]?.digest.summary).toEqual([]);
  });

  test('a file of version 1 is read as it was written', async () => {
    const items = await read(firstBackup(records, { settings: { theme: 'dark' } }));
    expect(items[0]).toEqual({ kind: 'extras', extras: { settings: { theme: 'dark' } } });
    expect(recordsIn(items)).toEqual(records);
    expect(problemsIn(items)).toEqual([]);
  });

  test('the last line holds what sha256sum says of the others', async () => {
    const text = await written(records.slice(0, 9));
    const lines = text.trimEnd().split('\n');
    const { end } = JSON.parse(lines.pop() ?? '');
    const sum = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    expect(end).toEqual({
      articles: 9,
      versions: records.slice(0, 9).flatMap(({ revisions = [] }) => revisions).length,
      images: records.slice(0, 9).flatMap(({ images = [] }) => images).length,
      sha256: sum,
    });
  });

  test('a file that was changed says so; what is sound in it is taken', async () => {
    const text = await written([bare(generateRecord(1)), bare(generateRecord(2))]);
    const items = await read(withLine(text, 2, ({ saved }) => ({ saved: { ...saved, note: 'forged' } })));
    expect(recordsIn(items)).toHaveLength(2);
    expect(problemsIn(items)).toMatchObject([{ reason: 'file-changed', isKept: true }]);
    expect(problemsIn(await read(text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  test('an image that is not whole is left out, by its name, and the article stays', async () => {
    const src = 'https://news.example/a.jpg';
    const image = { src, mimeType: 'image/jpeg', bytes: new Uint8Array(4_000_000).fill(7), widthPx: 3, heightPx: 2 };
    const text = await written([{ ...bare(generateRecord(1)), images: [image] }]);
    const kinds = text.split('\n').map((line) => line.slice(2, 7));
    expect(kinds.slice(2, -1)).toEqual(['image', 'bytes', 'bytes', 'bytes', 'end":']);
    const [restored] = recordsIn(await read(text))[0]?.images ?? [];
    expect(restored && Buffer.compare(restored.bytes, image.bytes)).toBe(0);
    expect({ ...restored, bytes: null }).toEqual({ ...image, bytes: null });
    for (const change of [
      () => undefined,
      () => ({ bytes: '!' }),
      ({ bytes }: LooseRecord) => ({ bytes: bytes.repeat(9) }),
    ]) {
      const items = await read(withLine(text, 5, change));
      expect(recordsIn(items)[0]).not.toHaveProperty('images');
      expect(problemsIn(items)[0]).toMatchObject({ reason: 'bad-image', line: 3, detail: src, isKept: true });
    }
    const huge = await read(withLine(text, 3, ({ image }) => ({ image: { ...image, byteCount: 2 ** 40 } })));
    expect(problemsIn(huge)[0]).toMatchObject({ reason: 'too-large', line: 3 });
  });

  test('lines of no article, of a kind of their own and twice over are told', async () => {
    const record = { ...bare(generateRecord(1)), revisions: [] as LooseRecord[] };
    versionOf(record, {});
    const lines = (await written([record])).split('\n');
    const [header, saved, version] = lines;
    const items = await read(
      [header, version, '{"other":1}', '[]', '{"saved":{},"more":1}', saved, version, version].join('\n'),
    );
    expect(problemsIn(items)).toMatchObject([
      { reason: 'wrong-shape', line: 2, detail: 'version' },
      { reason: 'wrong-shape', line: 3, detail: 'other' },
      { reason: 'wrong-shape', line: 4 },
      { reason: 'wrong-shape', line: 5, detail: 'more' },
      { reason: 'duplicate', line: 8 },
      { reason: 'file-ends-early' },
    ]);
    expect(recordsIn(items)[0]?.revisions).toHaveLength(1);
  });

  test('what cannot be written is noted, told by whoever reads it, and the rest goes on', async () => {
    const endless = { ...bare(generateRecord(1)) } as LooseRecord;
    endless.note = {
      toJSON: () => {
        throw new RangeError('Invalid string length');
      },
    };
    const unwritten: string[] = [];
    const gone = { src: 'https://news.example/a.jpg', mimeType: '', bytes: null, widthPx: 0, heightPx: 0 };
    const result = await exportBackup(
      [endless, { ...bare(generateRecord(2)), revisions: [null], images: [gone] }, bare(generateRecord(3))],
      { now, total: 3, onUnwritten: (title, part) => unwritten.push(`${part} of ${title}`) },
    );
    const [one, two, three] = [1, 2, 3].map((number) => generateRecord(number));
    const titles = [
      `saved of ${one?.article.title}`,
      `version of ${two?.article.title}`,
      `image of ${two?.article.title}`,
    ];
    expect(unwritten).toEqual(titles);
    const items = await read(result.ok ? await result.value.content.text() : '');
    expect(recordsIn(items).map(({ id }) => id)).toEqual([two?.id, three?.id]);
    expect(problemsIn(items).map(({ reason }) => reason)).toEqual(['not-in-backup', 'not-in-backup', 'not-in-backup']);
  });

  test('carries what the reader put right, with the digest as it was made', async () => {
    const corrected = records.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.length).toBeGreaterThan(5);
    const lines = (await written(corrected)).split('\n');
    expect(JSON.parse(lines[1] ?? '').saved).toMatchObject({ corrections: [{}, {}, {}], madeDigest: { people: [{}] } });
    expect(recordsIn(await read(lines.join('\n')))).toEqual(corrected);
  });

  test('where nothing was put right says nothing of it, as version 1', async () => {
    const plain = records.filter(({ corrections }) => corrections.length === 0);
    for (const text of [await written(plain), firstBackup(plain)]) {
      expect(text).not.toContain('orrections');
      expect(recordsIn(await read(text))).toEqual(plain);
    }
  });

  test.each<[string, object, string]>([
    ['a kind that there is not', { kind: 'not-a-fish', name: 'X' }, 'corrections.0.kind'],
    ['nobody’s name', { kind: 'not-person', name: '' }, 'corrections.0.name'],
    ['a role without its place', { kind: 'role', name: 'X', role: 'mayor' }, 'corrections.0.role'],
    ['a speaker of no kind', { kind: 'speaker', quote: {}, speaker: { name: 'X' } }, 'corrections.0.quote.quote'],
    ['a field of its own', { kind: 'not-topic', label: 'X', more: 1 }, 'corrections.0.more'],
  ])('refuses a correction with %s', async (_, correction, detail) => {
    const at = '2026-03-02T10:00:00.000Z';
    const items = await readChanged[1]((record) => (record.corrections = [{ ...correction, at }]));
    expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', detail }]);
  });

  test('a correction at no time is refused', async () => {
    const items = await readChanged[1](
      (record) => (record.corrections = [{ kind: 'not-topic', label: 'X', at: 'once' }]),
    );
    expect(problemsIn(items)).toMatchObject([{ reason: 'wrong-shape', detail: 'corrections.0.at' }]);
  });

  test('where the digest as it was made points outside the text, what was put right holds for the new one', async () => {
    const label = generateRecord(1).digest.topics[0]?.label;
    const correction = { kind: 'not-topic', label, at: '2026-03-02T10:00:00.000Z' };
    const items = await readChanged[1]((record) => {
      record.corrections = [correction];
      record.madeDigest = structuredClone(record.digest);
      record.madeDigest.summary[0].span.end = 99_999;
    });
    expect(problemsIn(items)).toMatchObject([{ reason: 'bad-digest', isKept: true }]);
    const [restored] = recordsIn(items);
    expect(restored).toMatchObject({ corrections: [correction], madeDigest: { summary: [] }, digest: { topics: [] } });
  });
});
