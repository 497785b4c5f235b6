#!/usr/bin/env node
// npm run bench:prose -- [--check] [CORPUS...] : every full sentence of real prose, set into a plain article: what is removed?
import { existsSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { loadTypescript } from '../digest/load-typescript.mjs';
import { readJsonl } from '../extract/text-scores.mjs';
import { plainPage } from './plain-page.mjs';
import { plainProse } from './plain-prose.mjs';

const folder = '../shared/corpus';
const corpora = [
  'digest-gold.jsonl',
  'wild-gold.jsonl',
  'summary-cnndm-100.jsonl',
  'topics-duc.jsonl',
  'quotes-polnear.jsonl',
  'languages-articles.jsonl',
].map((name) => `${folder}/${name}`);

/** So many paragraphs go into one page: an article's length. */
const perPage = 30;

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { extractArticle } = await loadTypescript('utils/extract/extract-article.ts');

let total = 0;
const removed = [];
for (const file of named.length ? named : corpora) {
  if (!existsSync(file)) {
    console.error(`no ${file}`);
    process.exit(2);
  }
  let inFile = 0;
  let removedInFile = 0;
  for (const { id, text, lang = 'en' } of readJsonl(file)) {
    const paragraphs = plainProse(text, lang);
    for (let at = 0; at < paragraphs.length; at += perPage) {
      const some = paragraphs.slice(at, at + perPage);
      const { document } = parseHTML(plainPage(some, lang));
      const result = extractArticle(document, { url: 'https://page.example/news/bridge' });
      const kept = new Set(result.ok ? result.value.blocks.map((block) => block.text) : []);
      const lost = some.filter((paragraph) => !kept.has(paragraph));
      const reasonOf = (paragraph) =>
        result.ok ? result.value.removed.find((piece) => piece.text.includes(paragraph))?.reason : 'no article';
      removed.push(...lost.map((paragraph) => `${id} [${reasonOf(paragraph)}] ${paragraph}`));
      inFile += some.length;
      removedInFile += lost.length;
    }
  }
  total += inFile;
  console.log(`${file.split('/').at(-1).padEnd(28)} ${inFile} paragraphs, ${removedInFile} removed`);
}
console.log(`all: ${total} paragraphs, ${removed.length} removed`);
for (const line of removed) console.log(`  ${line}`);
if (process.argv.includes('--check')) process.exitCode = removed.length > 0 || total === 0 ? 1 : 0;
