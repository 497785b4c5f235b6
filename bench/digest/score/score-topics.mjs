import { mean, pct, prf, stemPhrase } from '../score-lib.mjs';
import { meanWithInterval } from './intervals.mjs';

const mostShown = 8;
const isPart = (a, b) => a.length > 3 && ` ${b} `.includes(` ${a} `);
/** One label is the other, or stands in it word by word. */
const isNear = (a, b) => a === b || isPart(a, b) || isPart(b, a);

/** Topics: keyphrases as printed (topics-duc), and what an annotator filed the article under, leniently and to the letter. */
export class TopicScore {
  #keyphrases = { 5: [], 10: [] };
  #central = [];
  #centralExact = [];
  #precision = [];
  #precisionExact = [];
  #shown = [];

  add({ truth }, { topics = [] }, note) {
    const stems = [...new Set(topics.map(stemPhrase).filter(Boolean))];
    if (truth.keys) this.#addKeyphrases(stems, new Set(truth.keys.map(stemPhrase)));
    if (truth.topics) this.#addTopics(stems.slice(0, mostShown), topics, truth.topics, note);
  }

  #addKeyphrases(stems, keys) {
    for (const most of [5, 10]) {
      const top = stems.slice(0, most);
      const right = top.filter((stem) => keys.has(stem)).length;
      this.#keyphrases[most].push(prf(right, top.length - right, keys.size - right).f1);
    }
  }

  #addTopics(top, labels, topics, note) {
    const truth = topics.map(({ label, also = [], weight }) => ({
      label,
      weight,
      forms: [label, ...also].map(stemPhrase),
    }));
    const isLike = ({ forms }, stem) => forms.some((form) => isNear(stem, form));
    const share = (count, all) => (all === 0 ? 0 : count / all);
    const central = truth.filter(({ weight }) => weight === 2);
    if (central.length > 0) {
      this.#central.push(
        share(central.filter((topic) => top.some((stem) => isLike(topic, stem))).length, central.length),
      );
      this.#centralExact.push(
        share(central.filter(({ forms }) => top.some((stem) => forms.includes(stem))).length, central.length),
      );
    }
    this.#shown.push(top.length);
    this.#precision.push(share(top.filter((stem) => truth.some((topic) => isLike(topic, stem))).length, top.length));
    this.#precisionExact.push(
      share(top.filter((stem) => truth.some(({ forms }) => forms.includes(stem))).length, top.length),
    );
    for (const topic of central) {
      if (!top.some((stem) => isLike(topic, stem)))
        note('topic-missed', topic.label, `found ${labels.slice(0, mostShown).join(' | ')}`);
    }
    for (const label of labels.slice(0, mostShown)) {
      if (!truth.some((topic) => isLike(topic, stemPhrase(label)))) note('topic-false', label, '');
    }
  }

  report() {
    const lines = [];
    if (this.#keyphrases[5].length > 0) {
      lines.push(
        `topics   F1@5 ${meanWithInterval(this.#keyphrases[5])}   F1@10 ${meanWithInterval(this.#keyphrases[10])}   docs ${this.#keyphrases[5].length}`,
      );
    }
    if (this.#precision.length > 0) {
      lines.push(
        `topics   first ${mostShown}: central ${meanWithInterval(this.#central)}   precision ${meanWithInterval(this.#precision)}   shown ${mean(this.#shown).toFixed(1)}`,
        `topics   to the letter: central ${meanWithInterval(this.#centralExact)}   precision ${meanWithInterval(this.#precisionExact)}`,
      );
    }
    return lines;
  }

  figures() {
    const percent = (values) => Number(pct(mean(values)));
    return {
      topicsCentral: percent(this.#central),
      topicsCentralExact: percent(this.#centralExact),
      topicsPrecision: percent(this.#precision),
      topicsPrecisionExact: percent(this.#precisionExact),
      topicsF1At5: percent(this.#keyphrases[5]),
      topicsF1At10: percent(this.#keyphrases[10]),
    };
  }
}
