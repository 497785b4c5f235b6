// Scoring shared by the corpora: taken from the scorers that come with them, so that figures compare.
import fs from 'node:fs';
import zlib from 'node:zlib';

/** Reads a .jsonl or .jsonl.gz file into an array of records. */
export function readJsonl(file) {
  const raw = fs.readFileSync(file);
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));
}
export const mean = (a) => (a.length ? a.reduce((x, y) => x + y, 0) / a.length : NaN);
export const median = (a) => {
  const s = [...a].sort((x, y) => x - y);
  const m = s.length >> 1;
  return s.length ? (s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2) : NaN;
};
export const prf = (tp, fp, fn) => {
  const p = tp / (tp + fp || 1),
    r = tp / (tp + fn || 1);
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
};
export const pct = (x) => (Number.isFinite(x) ? (100 * x).toFixed(1) : '-');

/** Lower case, no marks, letters and digits only, single spaces. */
export const norm = (s) =>
  (s ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// ---- words and shingles (the published article-extraction metric: 4-gram multisets)
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}\p{M}_]|$)/gu;
const WORD_PY = /[\p{L}\p{N}_]+/gu;
function shingles(s, cjk) {
  const t = (s || '').match(cjk ? WORD : WORD_PY) ?? [],
    m = new Map();
  for (let i = 0; i < Math.max(1, t.length - 3); i++) {
    const g = t.slice(i, i + 4);
    if (g.length) {
      const k = g.join('\u0001');
      m.set(k, (m.get(k) ?? 0) + 1);
    }
  }
  return m;
}
/** Precision, recall, F1 of a text; `optional` is neither required nor punished (title, standfirst). */
export function shingleScore(truth, pred, { cjk = false, optional = '' } = {}) {
  const a = shingles(truth, cjk),
    b = shingles(pred, cjk),
    o = optional ? shingles(optional, cjk) : null;
  let tp = 0,
    fp = 0,
    fn = 0;
  for (const [k, x] of a) {
    const y = b.get(k) ?? 0;
    tp += Math.min(x, y);
    fn += Math.max(0, x - y - (o?.get(k) ?? 0));
  }
  for (const [k, y] of b) fp += Math.max(0, y - (a.get(k) ?? 0) - (o?.get(k) ?? 0));
  const p = tp + fp ? tp / (tp + fp) : null,
    r = tp + fn ? tp / (tp + fn) : null;
  return {
    p,
    r,
    f1: p !== null && r !== null && p + r > 0 ? (2 * p * r) / (p + r) : p === null && r === null ? 1 : 0,
    exact: fp === 0 && fn === 0,
  };
}
