import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ShippedPackage, shippedPackages } from './shipped-packages.mjs';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');
const shipped = shippedPackages(JSON.parse(read('package-lock.json')));

/** All let others use, change and ship the code under a licence of their own, if their notice goes along. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

test('what the extension is built of is under licences that go with its own', () => {
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
});

test('docs/licences.md lists just these packages', () => {
  const row = ({ name, version, licence }: ShippedPackage) => `| \`${name}\` | ${version} | ${licence} |`;
  const rows = read('docs/licences.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(shipped.map(row));
});

test('packages that only build or test are not among them', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@x/b': { version: '2.0.0' },
      'node_modules/c': { version: '3.0.0', license: 'MIT', dev: true },
      'node_modules/d': { version: '4.0.0', license: 'MIT', devOptional: true },
    },
  };
  expect(shippedPackages(lock)).toEqual([
    { name: '@x/b', version: '2.0.0', licence: 'unknown' },
    { name: 'a', version: '1.0.0', licence: 'MIT' },
  ]);
});
