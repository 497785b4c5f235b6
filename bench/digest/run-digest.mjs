#!/usr/bin/env node
// npm run bench:digest -- CORPUS PREDICTIONS [--check] [--no-peers] [--errors [N]] : the shipped digest over a corpus, scored, compromise beside it; --errors lists what is wrong, by class, and what the article states.
import { writeFileSync } from 'node:fs';
import { toArticle, toPrediction } from './corpus-article.mjs';
import { checkFloors } from './floors.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { compromisePeople, compromisePrediction } from './peer-compromise.mjs';
import { scoreDigest } from './score-digest.mjs';
import { readJsonl } from './score-lib.mjs';
import { timeInTurns } from './time-in-turns.mjs';

const [corpusFile, predictionsFile] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!corpusFile || !predictionsFile) {
  console.error(
    'usage: npm run bench:digest -- CORPUS.jsonl[.gz] PREDICTIONS.jsonl [--check] [--no-peers] [--errors [N]]',
  );
  process.exit(2);
}
const has = (flag) => process.argv.includes(flag);
/** Errors of a class that are listed at most. */
const mostErrors = Number(process.argv[process.argv.indexOf('--errors') + 1]) || Number.POSITIVE_INFINITY;
const records = readJsonl(corpusFile);
const { blankArticle } = await loadTypescript('utils/model/blank-article.ts');
const { digestInItsLanguage } = await loadTypescript('utils/digest/digest-in-its-language.ts');

const hasPeer = !has('--no-peers');
// Once over three records first: the model unpacks at the first call, and the code gets warm as it is for a second click.
for (const record of records.slice(0, 3)) {
  digestInItsLanguage(toArticle(record, blankArticle));
  if (hasPeer) compromisePeople(record.text);
}
const predictions = [];
const peerPredictions = [];
for (const record of records) {
  const article = toArticle(record, blankArticle);
  const digest = () => digestInItsLanguage(article);
  const [own, peer] = timeInTurns(hasPeer ? [digest, () => compromisePeople(record.text)] : [digest]);
  const textAt = ({ block, start, end }) => article.blocks[block].text.slice(start, end);
  predictions.push(toPrediction(record, { ...own.result, textAt }, own.ms));
  if (peer) peerPredictions.push(compromisePrediction(record, peer.result, peer.ms));
}
writeFileSync(predictionsFile, `${predictions.map((prediction) => JSON.stringify(prediction)).join('\n')}\n`);

const ours = scoreDigest(records, predictions);
console.log(`Nutgraf\n${ours.report}`);
let peer = null;
if (hasPeer) {
  peer = scoreDigest(records, peerPredictions);
  console.log(`\ncompromise\n${peer.report}`);
  console.log(
    `\ntime of a whole digest / compromise(text).people(): ${(ours.figures.ms / peer.figures.ms).toFixed(2)}`,
  );
}
if (has('--errors')) {
  for (const [kind, list] of ours.errors) {
    console.log(`\n${kind}: ${list.length}`);
    for (const line of list.slice(0, mostErrors)) console.log(`  ${line}`);
  }
}
if (has('--check')) {
  const missed = checkFloors(corpusFile, ours.figures, peer?.figures ?? null);
  for (const line of missed) console.log(`MISSED ${line}`);
  process.exit(missed.length > 0 ? 1 : 0);
}
