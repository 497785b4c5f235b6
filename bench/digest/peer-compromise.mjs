import nlp from 'compromise';
import { medianTime } from './median-time.mjs';

/** The same corpus through compromise: people, topics, quotations; the first four sentences as a summary. */
export async function runCompromise(records) {
  nlp('A sentence to warm up with, said Ana Dias.').people().out('array');
  return records.map(({ id, text }) => {
    const { result: people, ms } = medianTime(() => nlp(text).people().out('array'));
    const doc = nlp(text);
    const names = [...new Set(people.map((name) => name.replace(/['’]s$|[.,;:!?"“”]+$/g, '').trim()))].filter(Boolean);
    return {
      id,
      people: names.map((name, rank) => ({ name, role: null, key: rank < 3, mentions: 1 })),
      quotes: doc
        .quotations()
        .out('array')
        .map((quote) => ({ text: quote.replace(/["“”]/g, ''), speaker: null })),
      topics: doc.topics().out('array'),
      summary: doc.sentences().out('array').slice(0, 4),
      ms: { digest: ms },
    };
  });
}
