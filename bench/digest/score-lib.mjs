// Stems and ROUGE for scoring digests: taken from the scorers that come with the corpora, so that figures compare.
import { mean, norm, pct, prf, readJsonl } from '../extract/text-scores.mjs';

export { mean, norm, pct, prf, readJsonl };

// ---- Porter stemmer (M.F. Porter, 1980)
const C = '[^aeiou]',
  V = '[aeiouy]',
  CC = C + '[^aeiouy]*',
  VV = V + '[aeiou]*';
const mgr0 = new RegExp(`^(${CC})?${VV}${CC}`),
  meq1 = new RegExp(`^(${CC})?${VV}${CC}(${VV})?$`),
  mgr1 = new RegExp(`^(${CC})?${VV}${CC}${VV}${CC}`),
  sv = new RegExp(`^(${CC})?${V}`),
  o = new RegExp(`^${CC}${V}[^aeiouwxy]$`);
const S2 = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const S3 = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
const re2 = new RegExp(
    `^(.+?)(${Object.keys(S2)
      .sort((a, b) => b.length - a.length)
      .join('|')})$`,
  ),
  re3 = new RegExp(
    `^(.+?)(${Object.keys(S3)
      .sort((a, b) => b.length - a.length)
      .join('|')})$`,
  );
const re4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/,
  re4b = /^(.+?)(s|t)(ion)$/;
export function stem(w) {
  if (w.length < 3) return w;
  let m;
  const y = w[0] === 'y';
  if (y) w = 'Y' + w.slice(1);
  if ((m = /^(.+?)(ss|i)es$/.exec(w))) w = m[1] + m[2];
  else if ((m = /^(.+?)([^s])s$/.exec(w))) w = m[1] + m[2];
  if ((m = /^(.+?)eed$/.exec(w))) {
    if (mgr0.test(m[1])) w = w.slice(0, -1);
  } else if ((m = /^(.+?)(ed|ing)$/.exec(w)) && sv.test(m[1])) {
    w = m[1];
    if (/(at|bl|iz)$/.test(w)) w += 'e';
    else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
    else if (o.test(w)) w += 'e';
  }
  if ((m = /^(.+?)y$/.exec(w)) && sv.test(m[1])) w = m[1] + 'i';
  if ((m = re2.exec(w)) && mgr0.test(m[1])) w = m[1] + S2[m[2]];
  if ((m = re3.exec(w)) && mgr0.test(m[1])) w = m[1] + S3[m[2]];
  if ((m = re4.exec(w))) {
    if (mgr1.test(m[1])) w = m[1];
  } else if ((m = re4b.exec(w)) && mgr1.test(m[1] + m[2])) w = m[1] + m[2];
  if ((m = /^(.+?)e$/.exec(w)) && (mgr1.test(m[1]) || (meq1.test(m[1]) && !o.test(m[1])))) w = m[1];
  if (/ll$/.test(w) && mgr1.test(w)) w = w.slice(0, -1);
  return y ? 'y' + w.slice(1) : w;
}
export const stemPhrase = (p) => norm(p).split(' ').filter(Boolean).map(stem).join(' ');

// ---- ROUGE (F, stemmed). Sentences in, [R1, R2, Lsum] out.
const rt = (s) =>
  norm(s)
    .split(' ')
    .filter(Boolean)
    .map((w) => (w.length > 3 ? stem(w) : w));
const grams = (t, n) => {
  const m = new Map();
  for (let i = 0; i + n <= t.length; i++) {
    const k = t.slice(i, i + n).join(' ');
    m.set(k, (m.get(k) || 0) + 1);
  }
  return m;
};
function rN(c, r, n) {
  const a = grams(c, n),
    b = grams(r, n);
  let hit = 0,
    A = 0,
    B = 0;
  for (const [k, v] of a) {
    A += v;
    hit += Math.min(v, b.get(k) || 0);
  }
  for (const v of b.values()) B += v;
  return prf(hit, A - hit, B - hit).f1;
}
function lcs(ref, can) {
  const T = Array.from({ length: ref.length + 1 }, () => new Uint16Array(can.length + 1));
  for (let i = 1; i <= ref.length; i++)
    for (let j = 1; j <= can.length; j++)
      T[i][j] = ref[i - 1] === can[j - 1] ? T[i - 1][j - 1] + 1 : Math.max(T[i - 1][j], T[i][j - 1]);
  const out = [];
  let i = ref.length,
    j = can.length;
  while (i && j) {
    if (ref[i - 1] === can[j - 1]) {
      out.push(i - 1);
      i--;
      j--;
    } else if (T[i][j - 1] > T[i - 1][j]) j--;
    else i--;
  }
  return out;
}
export function rouge(candidate, reference) {
  const c = candidate.map(rt),
    r = reference.map(rt);
  const count = (ss) => {
    const m = new Map();
    for (const w of ss.flat()) m.set(w, (m.get(w) || 0) + 1);
    return m;
  };
  const rc = count(r),
    cc = count(c);
  let hits = 0;
  for (const s of r) {
    const u = new Set(c.flatMap((x) => lcs(s, x)));
    for (const i of [...u].sort((a, b) => a - b)) {
      const w = s[i];
      if (rc.get(w) > 0 && cc.get(w) > 0) {
        hits++;
        rc.set(w, rc.get(w) - 1);
        cc.set(w, cc.get(w) - 1);
      }
    }
  }
  return [
    rN(c.flat(), r.flat(), 1),
    rN(c.flat(), r.flat(), 2),
    prf(hits, c.flat().length - hits, r.flat().length - hits).f1,
  ];
}
