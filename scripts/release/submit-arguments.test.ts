import { expect, test } from 'vitest';
import { submitArguments } from './submit-arguments.mjs';

const zips = { chrome: 'c.zip', firefox: 'f.zip', sources: 's.zip' };
const edge = { EDGE_PRODUCT_ID: 'p', EDGE_CLIENT_ID: 'c', EDGE_API_KEY: 'k' };
const firefox = { FIREFOX_EXTENSION_ID: 'x', FIREFOX_JWT_ISSUER: 'i', FIREFOX_JWT_SECRET: 's' };

test('only stores whose keys are there get anything; Edge gets the zip of Chrome, Firefox its sources too', () => {
  const { args, leftOut, missing } = submitArguments({ ...edge, ...firefox }, zips, { isDry: false });
  expect(args.join(' ')).toBe(
    '--firefox-zip f.zip --firefox-sources-zip s.zip --firefox-compatibility firefox,android --edge-zip c.zip',
  );
  expect(leftOut).toEqual([expect.stringMatching(/^Chrome Web Store: no CHROME_EXTENSION_ID/)]);
  expect(missing).toEqual([]);
});

test('a rehearsal is told to be one', () => {
  expect(submitArguments(edge, zips, { isDry: true }).args[0]).toBe('--dry-run');
  expect(submitArguments({}, zips, { isDry: true })).toMatchObject({ args: [], missing: [] });
});

test('half of a store’s keys is an error, not a store left out', () => {
  expect(submitArguments({ EDGE_PRODUCT_ID: 'p', EDGE_CLIENT_ID: '' }, zips, { isDry: false }).missing).toEqual([
    'Edge Add-ons: EDGE_CLIENT_ID is missing',
    'Edge Add-ons: EDGE_API_KEY is missing',
  ]);
});
