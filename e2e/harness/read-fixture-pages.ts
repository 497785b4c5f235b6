import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExpectedOutcome } from './expected-record';

export const fixtureFolder = path.resolve(import.meta.dirname, '../pages');

export interface FixturePage {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedOutcome;
  /** What the server sends with it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The fixture pages: each a folder with page.html, expected.json and, where the server sends more, headers.json. */
export function readFixturePages(): FixturePage[] {
  return readdirSync(fixtureFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const read = (file: string) => readFileSync(path.join(fixtureFolder, name, file), 'utf8');
      const hasHeaders = existsSync(path.join(fixtureFolder, name, 'headers.json'));
      return {
        name,
        html: read('page.html'),
        expected: JSON.parse(read('expected.json')),
        headers: hasHeaders ? JSON.parse(read('headers.json')) : {},
      };
    });
}
