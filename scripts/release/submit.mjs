// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { projectRoot, runCommand } from '../run-command.mjs';
import { submitArguments } from './submit-arguments.mjs';
import { sha256, zipFolder, zipNames } from './zip-files.mjs';

/**
 * `npm run release`: gives the zips to the stores. `-- --dry-run` looks at the zips and, where there are keys, asks the stores
 * whether they would be let in, and uploads nothing.
 */
const isDry = process.argv.includes('--dry-run');
const sums = path.join(zipFolder, 'SHA256SUMS');
if (!existsSync(sums)) throw new Error('There are no zips of this version yet: npm run zip');
const written = readFileSync(sums, 'utf8');
for (const name of Object.values(zipNames)) {
  const sum = sha256(path.join(zipFolder, name));
  if (!written.includes(`${sum}  ${name}\n`))
    throw new Error(`${name} is not the file whose sum was written: npm run zip`);
  console.log(`${sum}  ${name}`);
}

const file = path.join(projectRoot, '.env.submit');
const variables = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
const paths = {
  chrome: path.join(zipFolder, zipNames.chrome),
  firefox: path.join(zipFolder, zipNames.firefox),
  sources: path.join(zipFolder, zipNames.sources),
};
const { args, leftOut, missing } = submitArguments(variables, paths, { isDry });
for (const line of [...leftOut, ...missing]) console.log(line);
if (missing.length > 0) process.exitCode = 1;
else if (args.length > 0) process.exitCode = (await runCommand('wxt', ['submit', ...args])).exitCode;
// Without keys a rehearsal has seen all that there is to see, but a release has reached nobody.
else process.exitCode = isDry ? 0 : 1;
