import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportFormatIds } from '@/utils/export/formats';
import { importPrograms } from '@/utils/import/programs';
import { keyActions } from '@/utils/model/key-action';
import { homepage } from '../package.json';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const files = ['.', '.github', 'bench', 'docs', 'store', 'training'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join(folder, file)),
);

/** Links of a Markdown text, without what stands in code. */
const linksIn = (text: string) =>
  [...text.replaceAll(/```.*?```|`[^`\n]*`/gs, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every link between the documents leads somewhere', () => {
  const links = files.flatMap((file) =>
    linksIn(read(file))
      .filter((link) => !/^[a-z]+:/.test(link))
      .map((link) => ({ file, link })),
  );
  expect(links.length).toBeGreaterThan(20);
  const broken = links.filter(({ file, link }) => {
    const [target = '', anchor] = link.split('#');
    const found = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
    if (!existsSync(path.join(root, found))) return true;
    return anchor !== undefined && !anchorsIn(read(found)).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('links to the web are encrypted, and those to the repository name the one in package.json', () => {
  for (const file of files) {
    for (const link of linksIn(read(file)).filter((link) => /^[a-z]+:/.test(link))) {
      expect(link, file).toMatch(/^(?:https|mailto):/);
      if (/\/nutgraf(?:\/|$)/.test(link)) expect(link.startsWith(homepage), `${file}: ${link}`).toBe(true);
    }
  }
});

test('the site leads to each of its pages, and none has what only the repository shows', () => {
  const pages = files.filter((file) => file.startsWith('docs/') && file !== 'docs/index.md');
  const linked = linksIn(read('docs/index.md'));
  expect(pages.map((file) => path.posix.basename(file)).filter((page) => !linked.includes(page))).toEqual([]);
});

test('the policy that the stores link to is the one of the repository', () => {
  expect(read('docs/privacy.md')).toBe(read('PRIVACY.md'));
});

test('all keys and formats are told', () => {
  const rows = read('docs/keyboard.md').match(/^\| `.` \||^\| `Escape` \|/gm) ?? [];
  expect(rows.map((row) => row.slice(3, -3))).toEqual(keyActions.map(({ key }) => key));
  const [out = '', into = ''] = read('docs/formats.md').split('## What comes in');
  for (const id of exportFormatIds) expect(out).toContain(` \`${id}\` |`);
  for (const id of Object.keys(importPrograms)) expect(into).toContain(`\`${id}\``);
});
