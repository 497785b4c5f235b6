/** The article of the records that a digest corpus line {id, title?, text} stands for: one paragraph a line. */
export function toArticle({ id, title, text }) {
  return {
    url: `https://corpus.example/${encodeURIComponent(id)}`,
    canonicalUrl: null,
    title: title ?? '',
    description: null,
    authors: [],
    publisher: null,
    agency: null,
    dateline: null,
    section: null,
    language: null,
    published: null,
    modified: null,
    leadImage: null,
    publisherTopics: [],
    isPaywalled: null,
    isSelection: false,
    blocks: text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ type: 'paragraph', text: line, marks: [] })),
    removed: [],
    extractorVersion: 0,
  };
}

/** A line of predictions in the corpus format; reported speech is no quotation there. */
export function toPrediction({ id }, digest, ms) {
  return {
    id,
    people: digest.people.map(({ name, role, isKey, mentions }) => ({
      name,
      role,
      key: isKey,
      mentions: mentions.length,
    })),
    quotes: digest.quotes
      .filter(({ kind }) => kind === 'direct')
      .map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })),
    topics: digest.topics.map(({ label }) => label),
    summary: digest.summary.map(({ text }) => text),
    ms: { digest: ms },
  };
}
