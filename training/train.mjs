#!/usr/bin/env node
// npm run train -- [--data FOLDER] [--seed N] [--hold-out 1] [--out FOLDER] : the name lists, then the tagger trained with them.
import { existsSync, writeFileSync } from 'node:fs';
import { loadTypescript } from '../bench/digest/load-typescript.mjs';

for (const [file, empty] of [
  ['utils/digest/names/name-lists.json', { female: '', male: '', either: '', surnames: '' }],
  ['utils/digest/names/name-model.json', { slots: '', weights: '', scale: 1 }],
]) {
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(empty)}\n`);
}
(await loadTypescript('training/train-name-model.ts')).writeNameLists();
// Loaded again: the features of the tagger read the lists just written.
(await loadTypescript('training/train-name-model.ts')).trainNameModel();
