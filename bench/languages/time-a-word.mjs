#!/usr/bin/env node
// npm run bench:languages:speed -- [FOLDER]: processor time of the shipped digest by language, for each word, beside English and the compromise of the language.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../digest/corpus-article.mjs';
import { loadTypescript } from '../digest/load-typescript.mjs';
import { readJsonl } from '../digest/score-lib.mjs';
import { peerPrediction } from './peers.mjs';

const folder = process.argv[2] ?? '../shared/corpus';
const rounds = 3;
/** Articles of a language that are timed at most. */
const most = 30;
if (!existsSync(join(folder, 'languages-articles.jsonl'))) {
  console.log(`There is no corpus on this machine (${folder}): nothing measured.`);
  process.exit(0);
}
const { digestWithItsPack } = await loadTypescript('utils/digest/digest-with-its-pack.ts');
const { blankArticle } = await loadTypescript('utils/model/blank-article.ts');

const texts = new Map();
const add = (lang, record) => {
  const own = texts.get(lang) ?? [];
  if (own.length < most) texts.set(lang, [...own, record]);
};
for (const record of readJsonl(join(folder, 'digest-gold.jsonl'))) add('en', record);
for (const record of readJsonl(join(folder, 'languages-articles.jsonl'))) add(record.lang, record);

/** The least processor time of some rounds, in microseconds a word. */
async function perWord(records, run) {
  const words = records.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  let least = Number.POSITIVE_INFINITY;
  // One round more than are counted: the first pays for loading and compiling.
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    for (const record of records) await run(record);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) least = Math.min(least, (user + system) / words);
  }
  return least;
}

let english = null;
for (const [lang, records] of texts) {
  const articles = records.map((record) => ({
    ...record,
    article: { ...toArticle(record, blankArticle), language: lang },
  }));
  const own = await perWord(articles, ({ article }) => digestWithItsPack(article));
  english ??= own;
  const hasPeer = (await peerPrediction(lang, articles[0].text)) !== null;
  const peer = hasPeer ? await perWord(articles, ({ text }) => peerPrediction(lang, text)) : null;
  const beside = peer === null ? '' : `, compromise ${peer.toFixed(1)}`;
  console.log(
    `${lang}: ${own.toFixed(1)} µs a word, ${(own / english).toFixed(2)} times English${beside} (${articles.length} articles)`,
  );
}
