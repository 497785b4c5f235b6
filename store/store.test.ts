import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import { parse } from 'yaml';
import config from '../wxt.config';
import { shots } from './shots.mjs';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, file), 'utf8');
const listing = (language: string) => parse(read(`listing/${language}.yml`));
const manifestFor = (browser: string) => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is made for each browser');
  return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as UserManifest;
};

/** With what the build adds of itself: Chrome has a permission for the side panel. */
const askedOf = (browser: string) => [
  ...(manifestFor(browser).permissions ?? []),
  ...(browser === 'chrome' && existsSync(path.resolve(import.meta.dirname, '../entrypoints/sidepanel'))
    ? ['sidePanel']
    : []),
];
const justified = () => Object.keys(parse(read('permissions.yml')).permissions);

test.each(['chrome', 'firefox'])(
  'every permission of %s is justified, told in the policy, and none is for sites',
  (browser) => {
    const asked = askedOf(browser);
    expect(asked.filter((name) => !justified().includes(name))).toEqual([]);
    expect(manifestFor(browser)).not.toHaveProperty('host_permissions');
    expect(manifestFor(browser)).not.toHaveProperty('content_scripts');
    const policy = read('../PRIVACY.md');
    for (const name of asked) expect(policy).toContain(`\`${name}\``);
  },
);

test('no permission is justified that no browser is asked for', () => {
  const asked = ['chrome', 'firefox'].flatMap(askedOf);
  expect(justified().filter((name) => !asked.includes(name))).toEqual([]);
});

test('the manifest has what the stores ask of it', () => {
  expect(manifestFor('chrome')).toMatchObject({
    minimum_chrome_version: '126',
    homepage_url: expect.stringMatching(/^https:/),
  });
  expect(manifestFor('chrome')).not.toHaveProperty('browser_specific_settings');
  const { gecko, gecko_android: android } = manifestFor('firefox').browser_specific_settings ?? {};
  // A GUID belongs to nobody's domain, so it can stay whatever becomes of an address.
  expect(gecko?.id).toMatch(/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
  expect(gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
  expect(android?.strict_min_version).toBe(gecko?.strict_min_version);
});

test.each(['en', 'de'])('the listing in %s keeps to what the stores take', (language) => {
  const { name, short, summary, description, keywords, pictures } = listing(language);
  expect(name.length).toBeLessThanOrEqual(50);
  expect(short.length).toBeLessThanOrEqual(132);
  expect(summary.length).toBeLessThanOrEqual(250);
  expect(description.length).toBeGreaterThan(250);
  expect(description.length).toBeLessThanOrEqual(10_000);
  // No store renders Markdown or HTML.
  expect(description).not.toMatch(/[*_#<>`]|\]\(|!/);
  expect(keywords.length).toBeGreaterThan(5);
  expect(Object.keys(pictures)).toEqual(shots.map(({ name }) => name));
});

test.each(['en', 'de'])('the listing’s short line in %s is the manifest’s', (language) => {
  const { extDescription } = parse(read(`../locales/${language}.yml`));
  expect(extDescription.length).toBeLessThanOrEqual(132);
  expect(listing(language).short).toBe(extDescription);
});
