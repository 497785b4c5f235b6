// @ts-check
import { addUpSuites } from './add-up-suites.mjs';
import { auditPackages } from './audit-packages.mjs';
import { installPackages } from './install-packages.mjs';
import { installPrograms } from './install-programs.mjs';
import { requireNodeVersion } from './require-node-version.mjs';
import { runCheck, runVitest, runVitestTwice } from './run-suite.mjs';

requireNodeVersion();
await installPackages();
await installPrograms(['chromium', 'firefox-esr', 'unzip', 'epubcheck', 'pandoc', 'python3']);

// wxt writes the types and the names of the interface strings that the type check and the unit tests read
const prepared = await runCheck('prepare', 'wxt', ['prepare']);
const checks = await Promise.all([
  runCheck('types', 'tsc', ['--noEmit']),
  runCheck('lint', 'biome', ['check', '.']),
  runCheck('exports nobody uses', 'knip', ['--production', '--include', 'files,exports,types']),
]);
const audit = await auditPackages();
const units = [await runVitest('unit'), await runVitest('unit:components'), await runVitest('unit:slow')];
// one after the other: both write .wxt
const chromiumBuild = await runCheck('build for Chromium', 'wxt', ['build']);
const firefoxBuild = await runCheck('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
const builds = [chromiumBuild, firefoxBuild];
// a test on an older build would prove nothing
const isBuilt = builds.every(({ failed }) => failed === 0);
const e2e = isBuilt ? await runVitestTwice('e2e') : { name: 'e2e', passed: 0, failed: 1, skipped: 0, seconds: 0 };

const { line, exitCode } = addUpSuites([prepared, ...checks, ...(audit ? [audit] : []), ...units, ...builds, e2e]);
console.log(line);
process.exitCode = exitCode;
