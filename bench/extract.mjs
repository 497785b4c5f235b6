// node bench/extract.mjs [--corpus news|wild|mixed | CORPUS [PREDICTIONS]] [options]; see usage
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFile, corpusNames, missingCorpora, readPages } from './extract/corpora.mjs';
import { report } from './extract/report.mjs';
import { runInChromium } from './extract/run-in-chromium.mjs';
import { runInLinkedom } from './extract/run-in-linkedom.mjs';

const usage = `usage: npm run bench:extract -- [--corpus ${corpusNames.join('|')}]... | CORPUS [PREDICTIONS]
  --predictions FILE        where ours are written, .jsonl
  --dom chromium|linkedom   where the pages are read (chromium)
  --check                   exit 1 and name each floor that is missed
  --no-peers                without Readability and Defuddle beside
  --repeats N               timed runs of a page (3; 0 takes no times)
  --quick                   the same as --no-peers --repeats 0
  --worst N                 the worst pages, and what is lost and left on them
  --ids PART,PART --half odd|even --limit N   some of the pages only`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true },
    predictions: { type: 'string' },
    dom: { type: 'string', default: 'chromium' },
    check: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    repeats: { type: 'string', default: '3' },
    worst: { type: 'string', default: '0' },
    ids: { type: 'string', default: '' },
    half: { type: 'string' },
    limit: { type: 'string', default: '0' },
  },
});
const run = { chromium: runInChromium, linkedom: runInLinkedom }[values.dom];
const [ownFile, predictionsFile = values.predictions] = positionals;
const named = values.corpus ?? (ownFile ? [] : corpusNames);
const isHalf = values.half === undefined || ['odd', 'even'].includes(values.half);
const areFiles = (!ownFile || (named.length === 0 && existsSync(ownFile))) && isPredictions(predictionsFile);
if (!run || !isHalf || !areFiles || named.some((name) => !corpusNames.includes(name))) {
  console.error(usage);
  process.exit(2);
}
const missing = missingCorpora(named);
for (const name of missing) {
  console.log(`The corpus "${name}" is not on this machine (${corpusFile(name)}): nothing measured.`);
}
const files = named.length ? named.filter((name) => !missing.includes(name)).map(corpusFile) : [ownFile];
if (predictionsFile) writeFileSync(predictionsFile, '');

const missed = [];
for (const file of files) {
  const corpus = basename(file).replace(/\.jsonl(?:\.gz)?$/, '');
  const records = readPages(file, {
    ids: values.ids.split(',').filter(Boolean),
    half: values.half ?? null,
    limit: Number(values.limit),
  });
  console.log(`${corpus}: ${records.length} pages, ${values.dom}`);
  const byExtractor = await predictions(records);
  const lines = [...(byExtractor.get('nutgraf')?.values() ?? [])].map((line) => `${JSON.stringify(line)}\n`);
  if (predictionsFile) writeFileSync(predictionsFile, lines.join(''), { flag: 'a' });
  missed.push(...report(records, byExtractor, { corpus, worst: Number(values.worst) }));
}
if (values.check) {
  for (const line of missed) console.log(`MISSED ${line}`);
  process.exitCode = missed.length ? 1 : 0;
}

/** A mistyped option never becomes a file of the project. */
function isPredictions(file) {
  return file === undefined || file.endsWith('.jsonl');
}

/** What each extractor makes of each page: extractor -> id -> prediction. */
async function predictions(records) {
  const byExtractor = new Map();
  const options = {
    hasPeers: !values['no-peers'] && !values.quick,
    repeats: values.quick ? 0 : Number(values.repeats),
  };
  for await (const { id, run: outcome } of run(records, options)) {
    for (const [name, prediction] of Object.entries(outcome)) {
      if (!byExtractor.has(name)) byExtractor.set(name, new Map());
      byExtractor.get(name).set(id, { id, ...prediction });
    }
  }
  return byExtractor;
}
