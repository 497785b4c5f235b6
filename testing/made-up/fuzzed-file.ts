import { constants, deflateRawSync } from 'node:zlib';
import { exportArticles } from '@/utils/export/export-articles';
import type { ImportSource } from '@/utils/import/import-source';
import { seededRandom } from '../seeded-random';
import { generateRecord } from './generate-record';
import { generatedFiles } from './imports/all-files';
import { articleHtml } from './imports/json-files';
import { type FilePiece, repeatedFile } from './repeated-file';

export interface FuzzedFile {
  readonly file: ImportSource;
  /** How it was broken. */
  readonly way: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One sound file of each program, 40 entries long, and a saved page. */
export async function soundFiles(): Promise<readonly { readonly name: string; readonly bytes: Bytes }[]> {
  const records = Array.from({ length: 12 }, (_, number) => generateRecord(number * 10));
  const backup = await exportArticles('backup', records, { now: new Date(0), total: records.length });
  if (!backup.ok) throw new Error(backup.error.kind);
  const page = `<!DOCTYPE html><html><head><title>Ferry</title><link rel="canonical" href="https://news.example.org/ferry"></head><body><nav>Home</nav><article><h1>Ferry</h1>${articleHtml}</article></body></html>`;
  const files = [
    ...generatedFiles(40).map(({ file }) => file),
    new File([backup.value.content], 'backup.jsonl'),
    new File([page], 'page.html'),
  ];
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

/** A broken file, the same one for the same number. Every 250th is one of the large and costly kinds. */
export function fuzzedFile(number: number, sound: Awaited<ReturnType<typeof soundFiles>>): FuzzedFile {
  const random = seededRandom(number * 7919 + 13);
  const { name, bytes } = sound[Math.floor(random() * sound.length)] ?? { name: '', bytes: new Uint8Array() };
  const oneOf = <Way>(ways: readonly Way[]): Way => mustHave(ways[Math.floor(random() * ways.length)]);
  if (number % 250 === 0) {
    const [way, pieces] = oneOf(costlyWays);
    return { file: repeatedFile(name, pieces(random)), way };
  }
  const [way, breakFile] = oneOf(cheapWays);
  return { file: new File([breakFile(bytes, random)], name), way };
}

function mustHave<Way>(way: Way | undefined): Way {
  if (way === undefined) throw new Error('there are no ways');
  return way;
}

const at = (bytes: Bytes, random: Random) => Math.floor(random() * bytes.length);

function joined(...parts: readonly (Bytes | string)[]): Bytes {
  const all = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of all) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function inserted(bytes: Bytes, random: Random, text: string): Bytes {
  const place = at(bytes, random);
  return joined(bytes.slice(0, place), text, bytes.slice(place));
}

const strangeValues = [
  'null',
  '-1',
  '1e999',
  '[]',
  '{}',
  'true',
  '""',
  '"\\u0000"',
  '"__proto__"',
  '{"__proto__":{"polluted":1}}',
  '[[[[[[]]]]]]',
  '99999999999999999999',
];

const cheapWays: readonly (readonly [string, (bytes: Bytes, random: Random) => Bytes])[] = [
  ['cut short', (bytes, random) => bytes.slice(0, at(bytes, random))],
  ['without its beginning', (bytes, random) => bytes.slice(at(bytes, random))],
  [
    'bits flipped',
    (bytes, random) => {
      const changed = bytes.slice();
      for (let count = 1 + Math.floor(random() * 40); count > 0; count -= 1) {
        const place = at(bytes, random);
        changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return changed;
    },
  ],
  [
    'wrong types',
    (bytes, random) => {
      const strange = () => strangeValues[Math.floor(random() * strangeValues.length)] ?? 'null';
      const text = decoder
        .decode(bytes)
        .replace(/:\s?("[^"\\]{0,80}"|\d+|null|true|false)/g, (value) => (random() < 0.1 ? `:${strange()}` : value));
      return encoder.encode(text);
    },
  ],
  ['__proto__', (bytes) => encoder.encode(decoder.decode(bytes).replaceAll(/"(title|slug|id|url)"/g, '"__proto__"'))],
  ['constructor', (bytes) => encoder.encode(decoder.decode(bytes).replaceAll(/"?(title|tags)"?/gi, 'constructor'))],
  [
    'a prototype in front',
    (bytes) =>
      encoder.encode(
        decoder
          .decode(bytes)
          .replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
      ),
  ],
  ['nested deeply inside', (bytes, random) => inserted(bytes, random, `${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  ['opened and never closed', (bytes, random) => inserted(bytes, random, '{"a":'.repeat(20_000))],
  ['tags nested deeply', (bytes, random) => inserted(bytes, random, '<div><ul><dl><h3>'.repeat(3000))],
  ['quotation marks', (bytes, random) => inserted(bytes, random, '"\n'.repeat(1 + Math.floor(random() * 5000)))],
  ['NUL bytes', (bytes, random) => inserted(bytes, random, '\0'.repeat(1 + Math.floor(random() * 1000)))],
  [
    'not UTF-8',
    (bytes, random) => joined(bytes.slice(0, at(bytes, random)), Uint8Array.of(0xff, 0xfe, 0xc0, 0x80), bytes),
  ],
  ['twice over', (bytes) => joined(bytes, bytes)],
  ['a piece moved', (bytes, random) => joined(bytes.slice(0, at(bytes, random)), bytes.slice(at(bytes, random)))],
  [
    'lines shuffled',
    (bytes, random) =>
      encoder.encode(
        decoder
          .decode(bytes)
          .split('\n')
          .sort(() => random() - 0.5)
          .join('\n'),
      ),
  ],
  ['noise', (bytes, random) => Uint8Array.from(bytes, () => Math.floor(random() * 256))],
];

/** Each gives the pieces of a file that takes its place. */
const costlyWays: readonly (readonly [string, (random: Random) => readonly FilePiece[]])[] = [
  ['a zip that holds 10 GB', () => zipOf('metadata_0_to_20.json', tenGigabytes())],
  [
    'a text in a zip of 10 GB',
    (random) => zipOf(random() < 0.5 ? 'content/story-0.html' : 'highlights/story-0.md', tenGigabytes()),
  ],
  [
    'a zip of 60,000 empty files',
    () => Array.from({ length: 60_000 }, (_, index) => zipOf(`metadata_${index}.json`, [Uint8Array.of(3, 0)])).flat(),
  ],
  ['brackets a million deep', () => ['[', times('[', 1_000_000), times(']', 1_000_000), ']']],
  ['objects a million deep', () => ['{"bookmarks":[', times('{"a":', 1_000_000), '1', times('}', 1_000_000), ']}']],
  ['tags a hundred thousand deep', () => ['<!DOCTYPE html><html><body>', times('<div>', 100_000), 'text']],
  ['lists a million deep', () => ['<!DOCTYPE NETSCAPE-Bookmark-file-1>\n', times('<DL><p><DT><H3>x</H3>', 300_000)]],
  ['one line of 40 MB', () => [csvHeading, times('x', 40_000_000)]],
  ['one cell of 40 MB', () => [csvHeading, '"', times('x,\n', 13_000_000), '"']],
  ['quotation marks, 5 MB', () => [csvHeading, times('"a,b"c\n', 800_000)]],
  [
    'a backup line of 40 MB',
    () => ['{"format":"nutgraf-backup","version":1,"exportedAt":"","count":1}\n"', times('x', 40_000_000), '"'],
  ],
  ['a million commas', () => ['[', times(',', 1_000_000), ']']],
];

const csvHeading = 'title,url,time_added,tags,status\n';

const times = (piece: string | Bytes, times: number): FilePiece => ({ piece, times });

/** Zeros, deflated to about 10 MB: one block of a megabyte, 10,240 times over. */
const tenGigabytes = (): readonly FilePiece[] => {
  const block = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  return [times(new Uint8Array(block), 10_240), Uint8Array.of(3, 0)];
};

/** A zip's local entry alone, its sizes left to a data descriptor: what a reader that streams sees. */
function zipOf(name: string, deflated: readonly FilePiece[]): readonly FilePiece[] {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(4, 20, true);
  header.setUint16(6, 8, true);
  header.setUint16(8, 8, true);
  header.setUint16(26, name.length, true);
  const descriptor = new Uint8Array(16);
  new DataView(descriptor.buffer).setUint32(0, 0x08074b50, true);
  new DataView(descriptor.buffer).setUint32(8, repeatedFile(name, deflated).size, true);
  return [new Uint8Array(header.buffer), name, ...deflated, descriptor];
}
