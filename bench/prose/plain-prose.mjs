/** Eight words or more, ended as a sentence is. */
const minWords = 8;
const endMark = /[.!?…][”"»“’')\]]*$/u;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/**
 * What is addressed to the reader of a page, not said in its story: read off the removed lines one by one, told here by
 * what it asks for, in none of the extractor's own words.
 */
const prompts = [
  /\b(?:click|tap) (?:here|on)\b/i,
  /\bscroll down for\b/i,
  /\b(?:subscribe|sign up) (?:to|for) (?:our|the|this)\b/i,
  /https?:\/\//,
  /\S+@\S+\.\S+/,
];

/** True for running prose: a full sentence or several, and no prompt in it. */
const isPlainProse = (text) =>
  endMark.test(text) && (text.match(word)?.length ?? 0) >= minWords && !prompts.some((prompt) => prompt.test(text));

/** A longer line is no paragraph but a whole text: its sentences are taken one by one (characters). */
const maxParagraphChars = 400;

/** The paragraphs of a text that are running prose, each once. */
export function plainProse(text, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentencesOf = (line) => [...segmenter.segment(line)].map(({ segment }) => segment);
  const parts = text.split(/\n+/).flatMap((line) => (line.length > maxParagraphChars ? sentencesOf(line) : [line]));
  return [
    ...new Set(
      parts.map((part) =>
        part
          .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    ),
  ].filter(isPlainProse);
}
