// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { circlesOf, reachedFrom } from './house/import-graph.mjs';
import { readModule } from './house/read-module.mjs';
import { projectRoot } from './run-command.mjs';

const rooms = ['components', 'entrypoints', 'utils'];
/** Above this a function has to be taken apart. */
const mostComplexity = 25;

const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);
const isForTests = (/** @type {string} */ file) => isTest(file) || /\/(?:testing|cases|fixtures)\//.test(file);
/** @param {string} room */
const filesIn = (room) =>
  readdirSync(path.join(projectRoot, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(room, file.replaceAll(path.sep, '/')));

const texts = new Map(
  [...rooms, 'testing', 'e2e', 'bench', 'training', 'scripts']
    .flatMap(filesIn)
    .map((file) => [file, readFileSync(path.join(projectRoot, file), 'utf8')]),
);
const modules = new Map([...texts].map(([file, text]) => [file, readModule(file, text)]));
const product = [...texts.keys()].filter((file) => rooms.includes(file.split('/')[0] ?? '') && !isForTests(file));

/**
 * @param {string} file
 * @param {boolean} withTypes
 */
function importsOf(file, withTypes) {
  const imports = modules.get(file)?.imports.filter(({ isType }) => withTypes || !isType) ?? [];
  return imports.flatMap(({ specifier }) => {
    if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return [];
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : path.posix.join(path.posix.dirname(file), specifier);
    return ['.ts', '.tsx', ''].map((ending) => target + ending).find((found) => texts.has(found)) ?? [];
  });
}
/** @param {boolean} withTypes */
const graph = (withTypes) => new Map([...texts.keys()].map((file) => [file, importsOf(file, withTypes)]));

const lines = product
  .map((file) => ({ file, lines: texts.get(file)?.split('\n').length ?? 0 }))
  .sort((a, b) => a.lines - b.lines);
const longest = lines.at(-1);
const functions = product
  .flatMap((file) => modules.get(file)?.functions.map((each) => ({ ...each, file })) ?? [])
  .sort((a, b) => b.complexity - a.complexity);
const reached = reachedFrom(graph(false), [...texts.keys()].filter(isTest));
const withCode = product.filter((file) => modules.get(file)?.hasCode);
const unreached = withCode.filter((file) => !reached.has(file));

const total = lines.reduce((sum, each) => sum + each.lines, 0);
console.log(`${product.length} files of the product (${rooms.join(', ')}, without tests), ${total} lines`);
console.log(
  `lines a file: median ${lines[Math.floor(lines.length / 2)]?.lines}, longest ${longest?.lines} (${longest?.file})`,
);
console.log(`circles of imports: ${circlesOf(graph(false)).length}; types included: ${circlesOf(graph(true)).length}`);
console.log('most complex functions:');
const [worst] = functions;
for (const { name, file, complexity } of functions.filter(
  (each) => each.complexity > mostComplexity || each === worst,
)) {
  console.log(`  ${complexity} ${name} (${file})`);
}
console.log(`files with code that no unit test reaches: ${unreached.length} of ${withCode.length}`);
if (process.argv.includes('--list')) for (const file of unreached.sort()) console.log(`  ${file}`);
