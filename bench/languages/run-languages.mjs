#!/usr/bin/env node
// npm run bench:languages -- [FOLDER] [--check] [--no-peers] [--predictions FILE]: the shipped digest over annotated articles in other languages, with the compromise of each language beside it.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toPrediction } from '../digest/corpus-article.mjs';
import { loadTypescript } from '../digest/load-typescript.mjs';
import { floors, leastItems } from './floors.mjs';
import { goldArticles } from './gold-articles.mjs';
import { figures, scoreArticle, withInterval } from './score-languages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/corpus';
if (!existsSync(folder)) {
  console.log(`There is no corpus on this machine (${folder}): nothing measured.`);
  process.exit(0);
}
const { digestWithItsPack } = await loadTypescript('utils/digest/digest-with-its-pack.ts');
const { seededRandom } = await loadTypescript('testing/seeded-random.ts');
const peerPrediction = values['no-peers'] ? () => null : (await import('./peers.mjs')).peerPrediction;

const byLanguage = new Map();
const predictions = [];
for (const { id, lang, truth, article } of await goldArticles(folder)) {
  const own = byLanguage.get(lang) ?? { ours: [], peer: [] };
  byLanguage.set(lang, own);
  const prediction = toPrediction({ id }, await digestWithItsPack(article), 0);
  predictions.push(prediction);
  own.ours.push(scoreArticle(truth, prediction));
  const peer = await peerPrediction(lang, article.blocks.map(({ text }) => text).join('\n'));
  if (peer) own.peer.push(scoreArticle(truth, peer));
}
if (values.predictions) {
  writeFileSync(values.predictions, `${predictions.map((each) => JSON.stringify(each)).join('\n')}\n`);
}

const number = (value) => (value === null ? '-' : value.toFixed(1));
const missed = [];
for (const [lang, { ours, peer }] of [...byLanguage].sort()) {
  console.log(`${lang}: ${ours.length} articles`);
  for (const [name, figure] of Object.entries(figures)) {
    const { value, items, low, high } = withInterval(ours, figure, seededRandom(1));
    const floor = floors[lang]?.[name];
    const isFloor = floor !== undefined && items >= leastItems;
    const beside =
      peer.length > 0 && name === 'peopleF1'
        ? `, compromise ${number(withInterval(peer, figure, seededRandom(1)).value)}`
        : '';
    const bound = isFloor ? `, at least ${floor}` : items < leastItems ? ', fewer than 50 items: no floor' : '';
    console.log(`  ${name} ${number(value)} (${number(low)} to ${number(high)}, ${items} items${bound}${beside})`);
    if (isFloor && (value === null || value < floor))
      missed.push(`${lang} ${name} ${number(value)}, at least ${floor}`);
  }
}
if (values.check) {
  for (const line of missed) console.log(`MISSED ${line}`);
  process.exit(missed.length > 0 ? 1 : 0);
}
