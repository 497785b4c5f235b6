// @ts-check
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * The system that is looked through, so that each can be tried on any.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} isExecutable
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, isExecutable };

/** Where the systems' own packages and installers put them; a bare name is looked for on the path. */
const places = {
  chromium: {
    unix: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    unix: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
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
 * Where a browser may be on a system, the likeliest first.
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string[]}
 */
function placesOn(name, { platform, env }) {
  const { unix, mac, windows } = places[name];
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
    return [...folders.flatMap((folder) => mac.map((app) => path.posix.join(folder, app))), ...unix];
  }
  if (platform === 'win32') {
    // For all users, for all on an older installer, for oneself.
    const folders = [env.ProgramFiles ?? 'C:\\Program Files', env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? windows.map((file) => path.win32.join(folder, file)) : []));
  }
  return unix;
}

/**
 * The path of an installed program, null if there is none.
 * @param {string} name
 * @param {Machine} [machine]
 */
export function findProgram(name, { platform, env, isExecutable } = thisMachine) {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  if (paths.isAbsolute(name)) return isExecutable(name) ? name : null;
  // Windows writes "Path", and leaves the ending out.
  const folders = (env.PATH ?? env.Path ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  const endings = platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (
    folders.flatMap((folder) => endings.map((ending) => paths.join(folder, name + ending))).find(isExecutable) ?? null
  );
}

/**
 * The path of an installed browser, null if there is none. E2E_CHROMIUM and E2E_FIREFOX name another.
 * @param {BrowserName} name
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(name, machine = thisMachine) {
  const chosen = machine.env[ownChoice[name]];
  if (chosen) return findProgram(chosen, machine);
  return (
    placesOn(name, machine)
      .map((place) => findProgram(place, machine))
      .find((found) => found !== null) ?? null
  );
}
