// The scorer of the digest corpora, unchanged in what it counts; a function here so that the bench can read its figures.
import { mean, norm, pct, prf, rouge, stemPhrase } from './score-lib.mjs';

/** Scores predictions against a corpus: {report: lines to print, figures: percentages and means, errors: at most maxErrors lines}. */
export function scoreDigest(records, predictions, maxErrors) {
  const preds = new Map(predictions.map((p) => [p.id, p]));
  const lines = [];
  const print = (line) => lines.push(line);
  const errors = [];
  const note = (id, kind, what) => errors.push(`  ${kind.padEnd(14)} ${id}: ${what}`);
  const full = [0, 0, 0],
    all = [0, 0, 0],
    key = [0, 0, 0],
    quote = [0, 0, 0];
  let roleGold = 0,
    roleRight = 0,
    rolePred = 0,
    rolePredRight = 0,
    roleNotVerbatim = 0,
    spk = 0,
    spkRight = 0,
    spkPred = 0,
    spkPredRight = 0,
    sumBad = 0,
    sumAltered = 0,
    peopleDocs = 0,
    quoteDocs = 0;
  const kp = { 5: [], 10: [] },
    central = [],
    topicP = [],
    sumScore = [],
    rg = [],
    ms = [];
  const flat = (s) => (s ?? '').replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const tokF1 = (a, b) => {
    const A = norm(a).split(' '),
      B = norm(b).split(' ');
    const m = new Map();
    for (const w of B) m.set(w, (m.get(w) ?? 0) + 1);
    let hit = 0;
    for (const w of A)
      if (m.get(w) > 0) {
        hit++;
        m.set(w, m.get(w) - 1);
      }
    return prf(hit, A.length - hit, B.length - hit).f1;
  };
  const trim = (s) => norm(s).replace(/^(the|a|an|his|her|their) /, '');

  for (const r of records) {
    const p = preds.get(r.id) ?? {},
      t = r.truth,
      text = flat(r.text);
    if (p.ms) ms.push(p.ms);
    const pp = p.people ?? [];
    if (t.people) {
      peopleDocs++;
      const used = new Set();
      const match = (name) => t.people.find((g) => norm(g.name) === norm(name));
      for (const x of pp) {
        const g = match(x.name),
          multi = norm(x.name).includes(' ');
        if (g && !used.has(g)) {
          used.add(g);
          all[0]++;
          if (multi) full[0]++;
          if (x.key && g.key !== undefined) key[g.key ? 0 : 1]++;
          if (x.role) {
            if (!text.toLowerCase().includes(flat(x.role).toLowerCase())) {
              roleNotVerbatim++;
              note(r.id, 'role-invented', `${x.name}: ${x.role}`);
            }
            if (g.roles) {
              rolePred++;
              if (g.roles.some((y) => trim(y) === trim(x.role) || tokF1(y, x.role) >= 0.6)) {
                rolePredRight++;
              } else note(r.id, 'role-wrong', `${x.name}: said ${x.role}; truth ${g.roles.join(' | ') || 'none'}`);
            }
          }
          if (g.roles?.length) {
            roleGold++;
            if (x.role && g.roles.some((y) => trim(y) === trim(x.role) || tokF1(y, x.role) >= 0.6)) roleRight++;
            else if (!x.role) note(r.id, 'role-missing', `${x.name}: ${g.roles[0]}`);
          }
        } else {
          all[1]++;
          if (multi) full[1]++;
          if (x.key) key[1]++;
          note(r.id, 'person-false', x.name);
        }
      }
      for (const g of t.people)
        if (!used.has(g)) {
          all[2]++;
          if (norm(g.name).includes(' ')) full[2]++;
          if (g.roles?.length) roleGold++;
          note(r.id, 'person-missed', g.name);
        }
      for (const g of t.people) if (g.key && !pp.some((x) => x.key && norm(x.name) === norm(g.name))) key[2]++;
    }
    if (t.quotes) {
      quoteDocs++;
      const used = new Set();
      const body = (s) => norm(flat(s));
      for (const q of p.quotes ?? []) {
        const g = t.quotes.find(
          (x) =>
            !used.has(x) &&
            (body(q.text).includes(body(x.text)) ||
              (body(x.text).includes(body(q.text)) && body(q.text).length >= 0.6 * body(x.text).length)),
        );
        if (!g) {
          if (
            norm(q.text).split(' ').length >= (t.minQuoteWords ?? 3) &&
            !t.quotes.some((x) => body(x.text).includes(body(q.text)) || body(q.text).includes(body(x.text)))
          ) {
            quote[1]++;
            note(r.id, 'quote-false', q.text.slice(0, 80));
          }
          continue;
        }
        used.add(g);
        quote[0]++;
        if (g.speaker) {
          spk++;
          const person = t.people?.find(
            (x) => norm(x.name) === norm(g.speaker) || x.aliases?.some((a) => norm(a) === norm(g.speaker)),
          );
          const ok =
            q.speaker &&
            (norm(q.speaker) === norm(g.speaker) ||
              (person &&
                (norm(person.name) === norm(q.speaker) || person.aliases?.some((a) => norm(a) === norm(q.speaker)))) ||
              (g.lastName && norm(q.speaker).split(' ').pop() === norm(g.lastName)) ||
              norm(g.speaker).includes(norm(q.speaker)));
          if (q.speaker) spkPred++;
          if (ok) {
            spkRight++;
            spkPredRight++;
          } else note(r.id, 'speaker-wrong', `said ${q.speaker}; truth ${g.speaker}: ${q.text.slice(0, 50)}`);
        }
      }
      for (const g of t.quotes)
        if (!used.has(g)) {
          quote[2]++;
          note(r.id, 'quote-missed', g.text.slice(0, 80));
        }
    }
    const topics = [...new Set((p.topics ?? []).map(stemPhrase).filter(Boolean))];
    if (t.keys) {
      const G = new Set(t.keys.map(stemPhrase));
      for (const k of [5, 10]) {
        const top = topics.slice(0, k),
          c = top.filter((x) => G.has(x)).length;
        kp[k].push(prf(c, top.length - c, G.size - c).f1);
      }
    }
    if (t.topics) {
      const near = (a, b) =>
        a === b || (a.length > 3 && ` ${b} `.includes(` ${a} `)) || (b.length > 3 && ` ${a} `.includes(` ${b} `));
      const G = t.topics.map((g) => ({ w: g.weight, s: [g.label, ...(g.also ?? [])].map(stemPhrase) })),
        top = topics.slice(0, 8);
      const two = G.filter((g) => g.w === 2);
      if (two.length) central.push(two.filter((g) => top.some((x) => g.s.some((s) => near(x, s)))).length / two.length);
      topicP.push(top.length ? top.filter((x) => G.some((g) => g.s.some((s) => near(x, s)))).length / top.length : 0);
    }
    const S = (p.summary ?? []).map((s) => (typeof s === 'string' ? s : s.text));
    if (t.summary) {
      const hit = (list, s) =>
        (list ?? []).some((x) => {
          const a = norm(x),
            b = norm(s);
          return a === b || (a.length > 20 && b.includes(a)) || (b.length > 20 && a.includes(b));
        });
      const v = S.map((s) =>
        hit(t.summary.best, s)
          ? 1
          : hit(t.summary.ok, s)
            ? 0.5
            : hit(t.summary.bad, s)
              ? (sumBad++, note(r.id, 'summary-bad', s.slice(0, 80)), -1)
              : 0,
      );
      sumScore.push(S.length ? mean(v) : 0);
      for (const s of S)
        if (!text.includes(flat(s))) {
          sumAltered++;
          note(r.id, 'summary-altered', s.slice(0, 80));
        }
    }
    if (t.reference) rg.push(rouge(S.slice(0, 3), t.reference));
  }
  const f = (x) => {
    const s = prf(...x);
    return `F1 ${pct(s.f1)} (P ${pct(s.p)} R ${pct(s.r)})`;
  };
  if (peopleDocs) {
    print(
      `people   full names ${f(full)}   all ${f(all)}${key[0] + key[2] ? `   key people ${f(key)}` : ''}   docs ${peopleDocs}`,
    );
    if (roleGold)
      print(
        `roles    recall ${pct(roleRight / roleGold)} of ${roleGold}   precision ${pct(rolePredRight / (rolePred || 1))} of ${rolePred}   not verbatim ${roleNotVerbatim}`,
      );
  }
  if (quoteDocs)
    print(
      `quotes   found ${f(quote)}   speaker right ${pct(spkRight / (spk || 1))} of ${spk}, when named ${pct(spkPredRight / (spkPred || 1))}`,
    );
  if (kp[5].length) print(`topics   F1@5 ${pct(mean(kp[5]))}   F1@10 ${pct(mean(kp[10]))}   docs ${kp[5].length}`);
  if (topicP.length)
    print(`topics   central found in top 8 ${pct(mean(central))}   precision of top 8 ${pct(mean(topicP))}`);
  if (sumScore.length)
    print(
      `summary  editor score ${mean(sumScore).toFixed(3)} (best 1, ok .5, other 0, bad -1)   bad sentences ${sumBad}   altered ${sumAltered}`,
    );
  if (rg.length)
    print(
      `summary  ROUGE-1/2/L ${[0, 1, 2].map((i) => pct(mean(rg.map((x) => x[i])))).join(' / ')}   docs ${rg.length}`,
    );
  if (ms.length) print(`time     digest mean ${mean(ms.map((m) => m.digest ?? m)).toFixed(1)} ms`);

  const percent = (x) => Number((100 * x).toFixed(1));
  const f1 = (x) => percent(prf(...x).f1);
  return {
    report: lines.join('\n'),
    errors: errors.slice(0, maxErrors),
    figures: {
      peopleFullF1: f1(full),
      keyPeopleF1: f1(key),
      rolesRecall: percent(roleRight / (roleGold || 1)),
      rolesPrecision: percent(rolePredRight / (rolePred || 1)),
      rolesNotVerbatim: roleNotVerbatim,
      quotesF1: f1(quote),
      speakerRight: percent(spkRight / (spk || 1)),
      speakerWhenNamed: percent(spkPredRight / (spkPred || 1)),
      topicsCentral: percent(mean(central)),
      topicsPrecision: percent(mean(topicP)),
      topicsF1At5: percent(mean(kp[5])),
      topicsF1At10: percent(mean(kp[10])),
      summaryEditor: Number(mean(sumScore).toFixed(3)),
      summaryBad: sumBad,
      summaryAltered: sumAltered,
      rouge1: percent(mean(rg.map((x) => x[0]))),
      ms: mean(ms.map((m) => m.digest ?? m)),
    },
  };
}
