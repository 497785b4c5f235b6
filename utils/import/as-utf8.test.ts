import { expect, test } from 'vitest';
import { asUtf8 } from './as-utf8';
import { openImport } from './import-file';
import type { ImportItem } from './import-item';
import { textOf } from './import-source';
import type { ImportTools } from './import-tools';

const csv = 'title,url,time_added,tags,status\nCafé – Zürich,https://news.example/cafe,1700000000,,unread\n';
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  for (const [at, unit] of [...`\ufeff${text}`].entries()) view.setUint16(at * 2, unit.charCodeAt(0), isLittle);
  return new Uint8Array(view.buffer);
};
/** 0x96 is the dash of Windows-1252. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => (character === '–' ? 0x96 : character.charCodeAt(0)));

const written: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['UTF-8', new TextEncoder().encode(csv)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${csv}`)],
  ['UTF-16, little end first', utf16(csv, true)],
  ['UTF-16, big end first', utf16(csv, false)],
  ['Windows-1252', windows1252(csv)],
];

test.each(written)('a file in %s is read with its own letters', async (_, bytes) => {
  const items: ImportItem[] = [];
  const tools = { now: new Date(0), digest: () => ({ summary: [] }) } as unknown as ImportTools;
  for await (const item of (await openImport([new File([bytes], 'export.csv')], tools)).items) items.push(item);
  expect(items.map((item) => (item.kind === 'record' ? item.record.article.title : item))).toEqual(['Café – Zürich']);
});

test('the program of several files is known in whatever they are written', async () => {
  const files = written.map(([name, bytes]) => new File([bytes], name));
  const { program } = await openImport(files, { now: new Date(0) } as unknown as ImportTools);
  expect(program).toBe('pocket');
  const inUtf16 = files.slice(2, 4);
  expect((await openImport(inUtf16, { now: new Date(0) } as unknown as ImportTools)).program).toBe('pocket');
});

test('a file in UTF-8, and a zip, is handed on as it is', async () => {
  for (const bytes of [new TextEncoder().encode(csv), Uint8Array.of(0x50, 0x4b, 3, 4, 0xff)]) {
    const file = new File([bytes], 'a');
    expect(await asUtf8(file)).toBe(file);
  }
});

test('a damaged byte does not turn the other letters', async () => {
  const bytes = new TextEncoder().encode(csv);
  bytes[bytes.indexOf(0xc3)] = 0xff;
  const file = new File([bytes], 'a');
  expect(await asUtf8(file)).toBe(file);
});

test('letters on the border of two pieces of the file stay whole', async () => {
  const text = 'ü'.repeat(200_000);
  expect(await textOf(await asUtf8(new File([`x${text}`], 'a')), 1e9)).toBe(`x${text}`);
  expect(await textOf(await asUtf8(new File([windows1252(text)], 'a')), 1e9)).toBe(text);
});

test('UTF-16 without its mark is told by its zeros', async () => {
  for (const isLittle of [true, false]) {
    const unmarked = utf16(csv, isLittle).slice(2);
    expect(await textOf(await asUtf8(new File([unmarked], 'a')), 1e9)).toBe(csv);
  }
});

test('a page is read in the encoding it declares, where it is no UTF-8', async () => {
  const page = (label: string) => `<!doctype html><meta charset=${label}><p>`;
  const russian = Uint8Array.of(0xcc, 0xee, 0xf1, 0xf2);
  const file = (label: string) => new File([page(label), russian], 'a.html');
  expect(await textOf(await asUtf8(file('windows-1251')), 1e9)).toBe(`${page('windows-1251')}Мост`);
  // One that nobody knows, and one in a list that is no page, is as if it said nothing.
  expect(await textOf(await asUtf8(file('no-such-thing')), 1e9)).toBe(`${page('no-such-thing')}Ìîñò`);
  const list = new File(['title,charset=windows-1251\n', russian], 'a.csv');
  expect(await textOf(await asUtf8(list), 1e9)).toContain('Ìîñò');
  // What says otherwise and is UTF-8 all the same is UTF-8.
  const wrong = new File([`${page('windows-1251')}Мост`], 'a.html');
  expect(await asUtf8(wrong)).toBe(wrong);
});
