import { expect, test } from 'vitest';
import { findBrowser, findProgram } from './find-browser.mjs';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...files: string[]) => ({
  platform,
  env,
  isExecutable: (file: string) => files.includes(file),
});

test('on Linux a browser is found on the path, Debian’s own first', () => {
  const linux = machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/google-chrome', '/usr/bin/chromium');
  expect(findBrowser('chromium', linux)).toBe('/usr/bin/chromium');
  expect(findBrowser('firefox', linux)).toBeNull();
});

test('on macOS among the programs of all, then among one’s own', () => {
  const own = '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox';
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const mac = machine('darwin', { HOME: '/Users/ada', PATH: '/usr/bin' }, own, chrome);
  expect(findBrowser('chromium', mac)).toBe(chrome);
  expect(findBrowser('firefox', mac)).toBe(own);
});

test('on Windows where its installers put it, wherever programs are kept there', () => {
  const forOneself = 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  const forAll = 'D:\\Programme\\Mozilla Firefox\\firefox.exe';
  const env = { ProgramFiles: 'D:\\Programme', LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' };
  const windows = machine('win32', env, forOneself, forAll);
  expect(findBrowser('chromium', windows)).toBe(forOneself);
  expect(findBrowser('firefox', windows)).toBe(forAll);
});

test('programs of Windows have an ending, and its path another delimiter', () => {
  const windows = machine('win32', { Path: 'C:\\bin;D:\\tools' }, 'D:\\tools\\python3.exe');
  expect(findProgram('python3', windows)).toBe('D:\\tools\\python3.exe');
  expect(findProgram('unzip', windows)).toBeNull();
});

test('one’s own choice goes before all, and is not replaced where it is not there', () => {
  const env = { PATH: '/usr/bin', E2E_CHROMIUM: '/opt/canary' };
  expect(findBrowser('chromium', machine('linux', env, '/usr/bin/chromium', '/opt/canary'))).toBe('/opt/canary');
  expect(findBrowser('chromium', machine('linux', env, '/usr/bin/chromium'))).toBeNull();
});
