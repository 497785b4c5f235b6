#!/usr/bin/env node
// npm run train -- [--data FOLDER] [--only names|languages|tagger|topics|summary] [--seed N] [--hold-out N] [--spread [--group fi,sv]]
// Name lists, the name taggers of English and of the other languages, the tagger of parts of speech; --hold-out leaves every Nth article out
// of the names; --spread only measures five seeds, of the languages in --group learned together where it is given.
import { existsSync, writeFileSync } from 'node:fs';
import { loadTypescript } from '../bench/digest/load-typescript.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const data = option('data', '../shared/training');
const names = 'utils/digest/names';
const language = 'utils/digest/language/en';
const languages = 'utils/digest/language';
/** Learned together, in this order. Of Polish too little may train: it lends its texts only. */
const groups = [
  ['de', 'es', 'fr', 'it', 'pt'],
  ['da', 'nb', 'pl', 'sv', 'tr'],
];
const learned = groups.flat().filter((code) => existsSync(`${languages}/${code}/people-pack.ts`));
const empty = {
  [`${languages}/more-names.json`]: { forenames: '', surnames: '' },
  ...Object.fromEntries(
    learned.map((code) => [
      `${languages}/${code}/name-model.json`,
      { slots: '', weights: '', scale: 1, transitions: [] },
    ]),
  ),
  [`${names}/name-lists.json`]: { female: '', male: '', either: '', surnames: '' },
  [`${names}/name-model.json`]: { slots: '', weights: '', scale: 1, transitions: [] },
  [`${language}/tagger.json`]: { gaps: '', counts: '', labels: '', weights: '', steps: 1, scale: 1, transitions: [] },
  [`${language}/topic-ranker.json`]: { fits: {}, exact: {} },
};
for (const [file, value] of Object.entries(empty)) {
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(value)}\n`);
}

const parts = {
  names: {
    async write() {
      (await loadTypescript('training/train-name-model.ts')).writeNameLists(data, names);
      // Loaded again: the features of the tagger read the lists just written.
      const { writeNameModel, defaultSeed } = await loadTypescript('training/train-name-model.ts');
      writeNameModel(data, names, Number(option('seed', defaultSeed)), Number(option('hold-out', 0)));
    },
    async measure() {
      (await loadTypescript('training/measure-spread.ts')).measureSpread(data);
    },
  },
  languages: {
    async write() {
      (await loadTypescript('training/write-more-names.ts')).writeMoreNames(data, languages);
      const { readNameLists } = await loadTypescript('training/read-name-lists.ts');
      const { writeLanguageModels, defaultLanguageSeed } = await loadTypescript('training/train-language-names.ts');
      const seed = Number(option('seed', defaultLanguageSeed));
      const heldOutEvery = Number(option('hold-out', 0));
      const { pool } = readNameLists(data);
      for (const group of groups) {
        writeLanguageModels({ data, folder: languages, names: group, pool, seed, heldOutEvery });
      }
      (await loadTypescript('training/measure-languages.ts')).measureLanguageModels(data, languages, learned);
    },
    async measure() {
      const { readNameLists } = await loadTypescript('training/read-name-lists.ts');
      const { measureLanguageSpread } = await loadTypescript('training/measure-languages.ts');
      const asked = option('group', null);
      const tried = asked ? [asked.split(',')] : groups;
      for (const group of tried) measureLanguageSpread(data, languages, group, readNameLists(data).pool);
    },
  },
  tagger: {
    async write() {
      const { writeTagger, defaultTaggerSeed } = await loadTypescript('training/train-tagger.ts');
      writeTagger(data, `${language}/tagger.json`, Number(option('seed', defaultTaggerSeed)));
    },
    async measure() {
      (await loadTypescript('training/train-tagger.ts')).measureTaggerSpread(data);
    },
  },
  summary: {
    async write() {
      (await loadTypescript('training/train-summary.ts')).writeSentenceWeights(
        data,
        'utils/digest/summary/sentence-weights.json',
      );
    },
    async measure() {
      (await loadTypescript('training/train-summary.ts')).measureSummarySpread(data);
    },
  },
  // Last: they read the text as the taggers just written do.
  topics: {
    async write() {
      (await loadTypescript('training/train-topics.ts')).writeTopicRanker(data, `${language}/topic-ranker.json`);
    },
    async measure() {
      (await loadTypescript('training/train-topics.ts')).measureTopicSpread(data);
    },
  },
};
const only = option('only', null);
for (const [name, part] of Object.entries(parts)) {
  if (only === null || only === name) await (process.argv.includes('--spread') ? part.measure() : part.write());
}
