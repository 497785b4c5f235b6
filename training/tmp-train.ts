import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { labelCount } from '@/utils/digest/names/labels';
import { unpack } from '@/utils/digest/names/name-model';
import { tagNames } from '@/utils/digest/names/tag-names';
import { labelNews } from './label-news';
import { packModel } from './pack-model';
import { readNameLists } from './read-name-lists';
import { readNewsCorpus } from './read-news-corpus';
import { readTokenCorpus } from './read-token-corpus';
import { seededRandom } from './seeded-random';
import { swapNames } from './swap-names';
import { trainChain } from './train-chain';

function evaluate(docs: any[], w: any) {
  let tp = 0,
    fp = 0,
    fn = 0;
  for (const d of docs)
    for (const s of d.sentences) {
      const gold = new Set<string>();
      for (let k = 0; k < s.labels.length; k++)
        if (s.labels[k] === 1) {
          let e = k + 1;
          while (s.labels[e] === 2) e++;
          gold.add(k + '-' + e);
        }
      const pred = tagNames(s.tokens, d.clues, w)
        .filter((n: any) => n.kind === 'person' && !s.labels.slice(n.from, n.to).includes(-1))
        .map((n: any) => n.from + '-' + n.to);
      for (const p of pred) gold.has(p) ? tp++ : fp++;
      for (const g of gold) if (!pred.includes(g)) fn++;
    }
  return `P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)} F ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}`;
}
export function run() {
  const folder = '../shared/training';
  const { pool } = readNameLists(folder);
  const all = readNewsCorpus(join(folder, 'news-names.jsonl.gz'));
  const held = all.filter((_, i) => i % 5 === 0).map(labelNews);
  const news = all.filter((_, i) => i % 5 !== 0);
  const tokens = readTokenCorpus(join(folder, 'ner-tokens.jsonl.gz'));
  const swapped = news.map((r) => swapNames(r, pool, seededRandom(4)));
  const base = [...[...news, ...swapped].map(labelNews), ...tokens];
  for (const spec of process.argv[2]!.split(';')) {
    const [epochs, sparsity, tw, sw, lc] = spec.split(',').map(Number);
    const t = Date.now();
    const sourceWeights: any = {};
    for (const d of tokens) sourceWeights[d.source] = tw;
    const docs = base.filter((d: any) => !(sw === 0 && d.id.includes('#')));
    const w = trainChain(docs, { seed: 4, epochs: epochs!, sparsity: sparsity!, leastCount: lc!, sourceWeights });
    console.log(
      spec,
      'train',
      evaluate(docs.slice(0, 150), w),
      'held',
      evaluate(held, w),
      'rows',
      w.rows.length / labelCount,
      ((Date.now() - t) / 1000).toFixed(0) + 's',
    );
    for (const c of [1, 6, 10, 14, 20]) {
      const m = packModel(w, c);
      const u = { ...unpack(m.slots, m.weights, m.scale), transitions: Float32Array.from(m.transitions) };
      console.log(
        '   coarse',
        c,
        evaluate(held, u),
        'gz',
        (gzipSync(JSON.stringify(m), { level: 9 }).length / 1024).toFixed(0),
      );
    }
  }
}
