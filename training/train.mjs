#!/usr/bin/env node
// npm run train -- [--data FOLDER] [--seed N] [--hold-out N] [--spread]
// Name lists and word classes, then the tagger; --hold-out leaves every Nth article out; --spread only measures five seeds.
import { existsSync, writeFileSync } from 'node:fs';
import { loadTypescript } from '../bench/digest/load-typescript.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const data = option('data', '../shared/training');
const names = 'utils/digest/names';
const empty = {
  'name-lists.json': { female: '', male: '', either: '', surnames: '' },
  'name-model.json': { slots: '', weights: '', scale: 1, transitions: [] },
};
for (const [file, value] of Object.entries(empty)) {
  if (!existsSync(`${names}/${file}`)) writeFileSync(`${names}/${file}`, `${JSON.stringify(value)}\n`);
}
if (process.argv.includes('--spread')) {
  (await loadTypescript('training/measure-spread.ts')).measureSpread(data);
} else {
  (await loadTypescript('training/train-name-model.ts')).writeNameLists(data, names);
  (await loadTypescript('training/learn-word-classes.ts')).learnWordClasses(
    data,
    'utils/digest/language/en/word-classes.json',
  );
  // Loaded again: the features of the tagger read the lists just written.
  const { writeNameModel, defaultSeed } = await loadTypescript('training/train-name-model.ts');
  writeNameModel(data, names, Number(option('seed', defaultSeed)), Number(option('hold-out', 0)));
}
