import { basename } from 'node:path';

/** The floors by corpus, each: figure, least value. `most` marks an upper bound. */
const floors = {
  'digest-gold': {
    peopleFullF1: 95,
    keyPeopleF1: 86,
    rolesRecall: 81,
    rolesPrecision: 97,
    rolesNotVerbatim: { most: 0 },
    quotesF1: 97.5,
    speakerRight: 89,
    speakerWhenNamed: 97,
    topicsCentral: 76,
    topicsCentralExact: 45,
    topicsPrecision: 70,
    topicsPrecisionExact: 42,
    summaryEditor: 0.77,
    summaryBad: { most: 0 },
    summaryAltered: { most: 0 },
    summaryWords: { most: 72 },
  },
  'wild-gold': {
    peopleFullF1: 93,
    keyPeopleF1: 82,
    rolesRecall: 78,
    rolesPrecision: 95,
    rolesNotVerbatim: { most: 0 },
    quotesF1: 97,
    speakerRight: 86,
    speakerWhenNamed: 95,
    topicsCentral: 82,
    topicsCentralExact: 62,
    topicsPrecision: 75,
    topicsPrecisionExact: 50,
    summaryEditor: 0.78,
    summaryBad: { most: 2 },
    summaryAltered: { most: 0 },
    summaryWords: { most: 72 },
  },
  'quotes-polnear': { speakerRight: 88 },
  'summary-cnndm-100': { rouge1: 37 },
};
/** A whole digest takes at most half of compromise(text).people() alone, and so many milliseconds. */
const mostTimeRatio = 0.5;
const mostMs = 25;

/** A line for each floor of this corpus that the figures miss. Other corpora have none; time is only judged beside the peer. */
export function checkFloors(corpusFile, figures, peer) {
  const own = floors[basename(corpusFile).replace(/\.jsonl(?:\.gz)?$/, '')] ?? {};
  const missed = Object.entries(own).flatMap(([figure, floor]) => {
    const value = figures[figure];
    if (typeof floor === 'object') return value <= floor.most ? [] : [`${figure} ${value}, at most ${floor.most}`];
    return value >= floor ? [] : [`${figure} ${value}, at least ${floor}`];
  });
  if (peer && figures.ms > mostTimeRatio * peer.ms) {
    missed.push(`time ${figures.ms.toFixed(1)} ms, at most half of compromise's ${peer.ms.toFixed(1)} ms`);
  }
  if (peer && figures.ms > mostMs) missed.push(`time ${figures.ms.toFixed(1)} ms, at most ${mostMs} ms`);
  return missed;
}
