// @ts-check
import { installPackages } from './install-packages.mjs';
import { installPrograms } from './install-programs.mjs';
import { parseStartArguments } from './parse-start-arguments.mjs';
import { requireNodeVersion } from './require-node-version.mjs';
import { runCommand } from './run-command.mjs';

requireNodeVersion();
const parsed = parseStartArguments(process.argv.slice(2));
if (!parsed.ok) {
  console.error(parsed.error.message);
  process.exit(1);
}
await installPackages();
await installPrograms(['chromium']);
console.error('Building the extension');
const built = await runCommand('wxt', ['build'], { stdout: 'keep' });
if (built.exitCode !== 0) {
  console.error(built.output);
  process.exit(1);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
// only now are the packages there that these two need
const { importTypescript } = await import('./import-typescript.mjs');
/** @type {typeof import('./read-in-browser')} */
const { readInBrowser } = await importTypescript('scripts/read-in-browser.ts');
const { isHeadless, isJson, page } = parsed.value;
process.exitCode = await readInBrowser({ page, isJson, isHeadless: isHeadless || !hasDisplay });
