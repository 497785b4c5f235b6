// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256, zipFolder, zipNames } from './zip-files.mjs';

// In the form that `sha256sum --check` reads.
const lines = Object.values(zipNames).map((name) => `${sha256(path.join(zipFolder, name))}  ${name}\n`);
writeFileSync(path.join(zipFolder, 'SHA256SUMS'), lines.join(''));
process.stdout.write(lines.join(''));
