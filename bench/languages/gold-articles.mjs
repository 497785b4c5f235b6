// The articles that measure in other languages: annotated texts, and annotated pages with their text as our extractor gives it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { toArticle } from '../digest/corpus-article.mjs';
import { loadTypescript } from '../digest/load-typescript.mjs';
import { readJsonl } from '../digest/score-lib.mjs';

/** Every annotated article with its truth: {id, lang, article, truth}. Files that are not there are left out. */
export async function goldArticles(folder) {
  const { blankArticle } = await loadTypescript('utils/model/blank-article.ts');
  const read = (file) => (existsSync(join(folder, file)) ? readJsonl(join(folder, file)) : []);
  const texts = read('languages-articles.jsonl').map(({ id, lang, title, text, truth }) => ({
    id,
    lang,
    truth,
    article: { ...toArticle({ id, title, text }, blankArticle), language: lang },
  }));
  return [...texts, ...(await goldPages(read('languages-gold.jsonl'), read('news-pages.jsonl.gz')))];
}

async function goldPages(truths, pages) {
  const { extractArticle } = await loadTypescript('utils/extract/extract-article.ts');
  const byId = new Map(pages.map((page) => [page.id, page]));
  return truths.flatMap(({ id, lang, people, quotes }) => {
    const page = byId.get(id);
    if (!page) return [];
    const { document } = parseHTML(page.html);
    const extracted = extractArticle(document, { url: page.url, isForced: true });
    return extracted.ok ? [{ id, lang, truth: { people, quotes }, article: extracted.value }] : [];
  });
}
