import { expect, test } from 'vitest';
import { findStalePackages } from './find-stale-packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-macos': { version: '2.0.0', optional: true },
  },
};

test('nothing is stale where all is installed but what other platforms need', () => {
  expect(findStalePackages(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
});

test('another version, a missing package and a missing folder are stale', () => {
  expect(findStalePackages(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toEqual([
    'node_modules/a',
  ]);
  expect(findStalePackages(wanted, { packages: {} })).toEqual(['node_modules/a']);
  expect(findStalePackages(wanted, null)).toEqual(['node_modules/a']);
});

test('an optional package of another version is stale', () => {
  const installed = {
    packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-macos': { version: '1.0.0' } },
  };
  expect(findStalePackages(wanted, installed)).toEqual(['node_modules/for-macos']);
});
