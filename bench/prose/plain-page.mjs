const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Paragraphs of the page's own before and behind, so that each of those measured stands between two. */
const frame = [
  'The council of the two towns met on Tuesday evening to hear what the engineers had found under the old bridge.',
  'The next meeting is in the hall beside the harbour, and the doors open for everyone half an hour before it begins.',
];

/** A plain article: headline, paragraphs, no class, no link. */
export function plainPage(paragraphs, language) {
  const body = [frame[0], ...paragraphs, frame[1]].map((text) => `<p>${escaped(text)}</p>`).join('\n');
  const title = 'What the engineers found under the bridge';
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}
