// node bench/extract.mjs CORPUS PREDICTIONS [--dom chromium|linkedom] [--check] [--no-peers] [--worst N]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runInChromium } from './extract/run-in-chromium.mjs';
import { runInLinkedom } from './extract/run-in-linkedom.mjs';
import { scoreExtraction } from './extract/score-extraction.mjs';
import { readJsonl } from './extract/text-scores.mjs';

/** What extraction has to reach on a corpus of news pages in Chromium (issue 3). */
const goals = [
  ['text F1', 'textF1', 0.95],
  ['exact pages', 'exact', 0.2],
  ['title', 'title', 0.93],
  ['date', 'date', 0.98],
  ['authors F1', 'authorsF1', 0.93],
  ['topics F1', 'topicsF1', 0.8],
];
const maxRatio = 2;
const repeats = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dom: { type: 'string', default: 'chromium' },
    check: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
  },
});
const [corpusFile, predictionsFile] = positionals;
if (!corpusFile || !predictionsFile || !['chromium', 'linkedom'].includes(values.dom)) {
  console.error(
    'usage: npm run bench:extract -- CORPUS PREDICTIONS [--dom chromium|linkedom] [--check] [--no-peers] [--worst N]',
  );
  process.exit(2);
}

const records = readJsonl(corpusFile);
const byExtractor = new Map();
const run = values.dom === 'chromium' ? runInChromium : runInLinkedom;
for await (const { id, run: outcome } of run(records, { hasPeers: !values['no-peers'], repeats })) {
  for (const [name, prediction] of Object.entries(outcome)) {
    if (!byExtractor.has(name)) byExtractor.set(name, new Map());
    byExtractor.get(name).set(id, { id, ...prediction });
  }
}
const ours = byExtractor.get('nutgraf') ?? new Map();
writeFileSync(predictionsFile, [...ours.values()].map((line) => `${JSON.stringify(line)}\n`).join(''));

const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '-').padStart(6);
const fraction = (value, digits = 3) => (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(6);
console.log(`${records.length} pages, ${values.dom}`);
console.log('              text F1      P      R  exact  title   date authors topics  empty     ms  x Readability');
for (const [name, predictions] of byExtractor) {
  const s = scoreExtraction(records, predictions);
  console.log(
    `${name.padEnd(13)} ${fraction(s.textF1, 4)} ${fraction(s.precision)} ${fraction(s.recall)} ${fraction(s.exact)} ${percent(s.title)} ${percent(s.date)}  ${percent(s.authorsF1)} ${percent(s.topicsF1)} ${String(s.empty.length).padStart(6)} ${fraction(s.medianMs, 1)} ${fraction(s.ratio, 2)}`,
  );
}

const score = scoreExtraction(records, ours);
const failed = [...ours.values()].filter((line) => !line.ok);
for (const { id, error } of failed) console.log(`  no article: ${id} ${String(error).slice(0, 400)}`);
for (const { id, f1, p, r } of [...score.rows].sort((a, b) => a.f1 - b.f1).slice(0, Number(values.worst))) {
  console.log(`  ${fraction(f1)}  P ${fraction(p ?? 0, 2)} R ${fraction(r ?? 0, 2)}  ${id}`);
}
if (values.check) {
  const missed = goals
    .filter(([, key, least]) => !(score[key] >= least))
    .map(([name, key, least]) => `${name} ${score[key]?.toFixed(4)} is below ${least}`);
  if (!(score.ratio <= maxRatio)) missed.push(`time ${score.ratio?.toFixed(2)} x Readability is above ${maxRatio}`);
  if (score.empty.length)
    missed.push(`${score.empty.length} pages throw or come back empty: ${score.empty.join(', ')}`);
  for (const line of missed) console.log(`MISSED ${line}`);
  process.exitCode = missed.length ? 1 : 0;
}
