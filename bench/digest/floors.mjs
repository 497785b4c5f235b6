import { basename } from 'node:path';

/** The floors of the issue by corpus, each: figure, least value. `most` marks an upper bound. */
const floors = {
  'digest-gold': {
    peopleFullF1: 90,
    keyPeopleF1: 75,
    rolesRecall: 62,
    rolesPrecision: 85,
    rolesNotVerbatim: { most: 0 },
    quotesF1: 95,
    speakerRight: 80,
    speakerWhenNamed: 90,
    topicsCentral: 65,
    topicsPrecision: 55,
    summaryEditor: 0.71,
    summaryBad: { most: 0 },
    summaryAltered: { most: 0 },
  },
  'topics-duc': { topicsF1At5: 20, topicsF1At10: 24 },
  'quotes-polnear': { speakerRight: 80 },
  'summary-cnndm-100': { rouge1: 37 },
};
/** A whole digest takes at most half of compromise(text).people() alone. */
const mostTimeRatio = 0.5;

/** A line for each floor of this corpus that the figures miss. Other corpora of a kind have no floors: nothing to miss. */
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
  return missed;
}
