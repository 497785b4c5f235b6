/**
 * The article that a digest corpus line {id, title?, description?, text, headings?, lists?} stands for: one paragraph a
 * line. `headings` and `lists` name the lines of the text that are headings and items of lists; what it does not state is as in `blankArticle`.
 */
export function toArticle({ id, title, description, text, headings = [], lists = [] }, blankArticle) {
  return {
    ...blankArticle,
    url: `https://corpus.example/${encodeURIComponent(id)}`,
    title: title ?? '',
    description: description ?? null,
    blocks: blocksOf(text, new Set(headings), new Set(lists)),
  };
}

function blocksOf(text, headings, lists) {
  const blocks = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const last = blocks.at(-1);
    if (headings.has(line)) blocks.push({ type: 'heading', level: 2, time: null, text: line, marks: [] });
    else if (!lists.has(line)) blocks.push({ type: 'paragraph', text: line, marks: [] });
    else if (last?.type === 'list') {
      last.text += `\n${line}`;
      last.depths.push(0);
    } else blocks.push({ type: 'list', isOrdered: false, depths: [0], text: line, marks: [] });
  }
  return blocks;
}

/**
 * A line of predictions in the corpus format; reported speech is no quotation there.
 *
 * A corpus without a list of people states the source of a quotation as the article names it: so do we there, by the
 * form of the person's name nearest to the quotation. Else the speaker goes by the name of the digest.
 */
export function toPrediction({ id, truth }, digest, ms) {
  const isAsNamed = truth !== undefined && truth.people === undefined;
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
      .map((quote) => ({
        text: quote.text,
        speaker: isAsNamed ? nearestForm(quote, digest) : (quote.speaker?.name ?? null),
      })),
    topics: digest.topics.map(({ label }) => label),
    summary: digest.summary.map(({ text }) => text),
    ms: { digest: ms },
  };
}

/** Blocks count as far apart as no two places of one block are. */
const blockDistance = 1_000_000;

function nearestForm({ speaker, span }, { people, textAt }) {
  const person = speaker?.kind === 'person' ? people.find(({ name }) => name === speaker.name) : undefined;
  if (!person) return speaker?.name ?? null;
  const distance = (mention) =>
    Math.abs(mention.block - span.block) * blockDistance + Math.abs(mention.start - span.start);
  const outside = person.mentions.filter(
    (mention) => mention.block !== span.block || mention.start < span.start || mention.start >= span.end,
  );
  const [nearest] = [...outside].sort((a, b) => distance(a) - distance(b));
  return nearest ? textAt(nearest) : speaker.name;
}
