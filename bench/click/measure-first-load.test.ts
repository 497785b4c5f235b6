import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { measureFirstLoad } from './measure-first-load';

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-load-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('counts what the page, its scripts and styles load at once, each file once, and nothing that comes later', () => {
  const files = {
    'popup.html':
      '<script type="module" crossorigin src="/chunks/popup.js"></script><link rel="modulepreload" crossorigin href="/chunks/shared.js"><link rel="stylesheet" href="/assets/popup.css">',
    'chunks/popup.js':
      'import{a as b}from"./shared.js";import"./side.js";const later=()=>import("./later.js");export{later};',
    'chunks/shared.js': 'export*from"./deep.js";',
    'chunks/side.js': 'console.log(1)',
    'chunks/deep.js': 'export const a = 1;',
    'assets/popup.css': 'body{margin:0}',
    'chunks/later.js': 'x'.repeat(9_000),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const { 'chunks/later.js': _, ...first } = files;
  const expected = Object.values(first).reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(measureFirstLoad(folder)).toBe(expected);
});
