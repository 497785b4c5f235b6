import { readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../package.json';

const root = resolve(import.meta.dirname, '..');
const rooms = [
  'bench',
  'components',
  'docs',
  'e2e',
  'entrypoints',
  'locales',
  'scripts',
  'store',
  '.github',
  'testing',
  'training',
  'utils',
];
const files = [
  ...readdirSync(root).filter((file) => extname(file) !== ''),
  ...rooms.flatMap((room) =>
    readdirSync(resolve(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  ),
].map((file) => file.replaceAll('\\', '/'));

/** What a text may call a file or folder: its path, or the end of it, an import's without ending. */
const names = new Set(
  files.flatMap((file) =>
    [file, file.replace(/\.tsx?$/, '')].flatMap((path) =>
      path.split('/').map((_, at, parts) => parts.slice(at).join('/')),
    ),
  ),
);

/** Files that are not in the project, and names that stand for any. */
const others = new Set([
  'ground-truth.json',
  'PascalCase.tsx',
  'listing/LANGUAGE.yml',
  'locales/CODE.yml',
  'utils/digest/language/CODE',
  'utils/digest/fixtures/languages/CODE.json',
  'entrypoints/pack-CODE.ts',
  'components/styles/NAME-page.css',
]);

const fileName =
  /(?<![\w./:@*…-])(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|json|yml|css|md)\b|(?<![\w./:@-])(?:bench|components|e2e|entrypoints|scripts|testing|training|utils)\/[\w/-]+(?![\w/-]*\.)/g;
const command = /\bnpm run ([\w:-]*\w)(?![\w:-])/g;

const comments = /\/\*.*?\*\/|(?<![:'"`])\/\/[^\n]*/gs;
const textOf = (file: string) => {
  const text = readFileSync(resolve(root, file), 'utf8');
  return file.endsWith('.md') ? text : (text.match(comments) ?? []).join('\n');
};
const told = files.filter((file) => /\.(?:md|tsx?|mjs|css)$/.test(file)).map((file) => [file, textOf(file)] as const);

test('every file and folder that the documents and comments name is there', () => {
  const named = told.flatMap(([file, text]) =>
    [...text.matchAll(fileName)].map(([name]) => ({ file, name: name.replace(/\/$/, '') })),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !names.has(name) && !others.has(name))).toEqual([]);
});

test('every command that they name is one of package.json', () => {
  const named = told.flatMap(([file, text]) => [...text.matchAll(command)].map(([, name = '']) => ({ file, name })));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
});
