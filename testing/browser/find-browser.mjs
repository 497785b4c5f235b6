// @ts-check
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where the systems' own packages put them; a bare name is looked for on the path. */
const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
// not CHROME or FIREFOX: Vitest turns those into booleans
const ownChoice = { chromium: 'E2E_CHROMIUM', firefox: 'E2E_FIREFOX' };

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed program, null if there is none.
 * @param {string} name
 */
export function findProgram(name) {
  if (path.isAbsolute(name)) return isExecutable(name) ? name : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null;
}

/**
 * The path of an installed browser, null if there is none. E2E_CHROMIUM and E2E_FIREFOX name another.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const chosen = process.env[ownChoice[name]];
  if (chosen) return findProgram(chosen);
  return places[name].map(findProgram).find((found) => found !== null) ?? null;
}
