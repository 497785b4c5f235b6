import { mean, norm, pct, rouge } from '../score-lib.mjs';
import { meanWithInterval, reachOfMean } from './intervals.mjs';
import { flat } from './text.mjs';

/** A sentence is one of the list where the one holds the other: a caption may be glued to either. */
function isOneOf(list, sentence) {
  const own = norm(sentence);
  return (list ?? []).some((each) => {
    const other = norm(each);
    return own === other || (other.length > 20 && own.includes(other)) || (own.length > 20 && other.includes(own));
  });
}

const worth = { best: 1, ok: 0.5, other: 0, bad: -1 };

/** Summaries: by an editor's choice of sentences, and by the words they share with highlights. */
export class SummaryScore {
  #editor = [];
  #words = [];
  #rouge = [];
  #bad = 0;
  #altered = 0;

  add({ text, truth }, { summary = [] }, note) {
    if (truth.summary) this.#addEditor(text, truth.summary, summary, note);
    if (truth.reference) this.#rouge.push(rouge(summary.slice(0, 3), truth.reference));
  }

  #addEditor(text, { best, ok, bad }, summary, note) {
    const kinds = summary.map((sentence) => {
      if (isOneOf(best, sentence)) return 'best';
      if (isOneOf(ok, sentence)) return 'ok';
      return isOneOf(bad, sentence) ? 'bad' : 'other';
    });
    this.#editor.push(kinds.length > 0 ? mean(kinds.map((kind) => worth[kind])) : 0);
    this.#words.push(summary.join(' ').split(/\s+/).filter(Boolean).length);
    for (const [at, sentence] of summary.entries()) {
      if (kinds[at] === 'bad' || kinds[at] === 'other') note(`summary-${kinds[at]}`, sentence.slice(0, 120), '');
      if (kinds[at] === 'bad') this.#bad++;
      if (flat(text).includes(flat(sentence))) continue;
      this.#altered++;
      note('summary-altered', sentence.slice(0, 80), '');
    }
  }

  #medianWords() {
    return [...this.#words].sort((a, b) => a - b)[this.#words.length >> 1] ?? 0;
  }

  report() {
    const lines = [];
    if (this.#editor.length > 0) {
      lines.push(
        `summary  editor score ${mean(this.#editor).toFixed(3)} ±${reachOfMean(this.#editor).toFixed(3)} (best 1, ok .5, other 0, bad -1)   bad sentences ${this.#bad}   altered ${this.#altered}   words, median ${this.#medianWords()}`,
      );
    }
    if (this.#rouge.length > 0) {
      const means = [0, 1, 2].map((at) => meanWithInterval(this.#rouge.map((each) => each[at])));
      lines.push(`summary  ROUGE-1/2/L ${means.join(' / ')}   docs ${this.#rouge.length}`);
    }
    return lines;
  }

  figures() {
    return {
      summaryEditor: Number(mean(this.#editor).toFixed(3)),
      summaryBad: this.#bad,
      summaryAltered: this.#altered,
      summaryWords: this.#medianWords(),
      rouge1: Number(pct(mean(this.#rouge.map(([one]) => one)))),
    };
  }
}
