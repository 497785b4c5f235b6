import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleArticle } from '@/utils/app/testing/sample-article';
import type { Block } from '@/utils/model/article';
import { digestInTab } from './digest-in-tab';

const paragraph = (text: string): Block =>
  ({ ...(sampleArticle.blocks[0] as Block), type: 'paragraph', text }) as Block;
const files: string[] = [];

beforeEach(() => {
  files.length = 0;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: { files?: string[] }) => {
    files.push(...(injection.files ?? []));
    return [{ frameId: 0, documentId: '', result: { version: 1 } }];
  }) as never);
});

test.each([
  [
    'The mayor said that the bridge would be closed for the rest of the week, and that it was not known when it could be opened again for the cars of the town.',
    ['/pack-en.js', '/digest.js'],
  ],
  [
    'Die Stadt hat die Brücke gesperrt, und es ist noch nicht bekannt, wann sie wieder für den Verkehr geöffnet werden kann, wie ein Sprecher am Montag sagte.',
    ['/pack-de.js', '/digest.js'],
  ],
  [
    'Kaupunki on sulkenut sillan, eikä vielä tiedetä, milloin se voidaan avata liikenteelle, kertoi kaupungin edustaja maanantaina, kun asiasta kysyttiin.',
    ['/digest.js'],
  ],
])('the page gets the trained models only where its language has any: %s', async (text, scripts) => {
  const digested = await digestInTab(7, { ...sampleArticle, language: null, blocks: [paragraph(text)] }, {});
  expect(digested.ok).toBe(true);
  expect(files).toEqual(scripts);
});
