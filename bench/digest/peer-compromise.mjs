import nlp from 'compromise';

/** The people of a text as compromise names them: what is timed. */
export const compromisePeople = (text) => nlp(text).people().out('array');

/** What compromise makes of a record: people, topics, quotations; the first four sentences as a summary. */
export function compromisePrediction({ id, text }, people, ms) {
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
}
