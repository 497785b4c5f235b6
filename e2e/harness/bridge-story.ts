import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What a reference to the story names. */
export const bridgeStory = { title: 'The bridge of Varnholm is open', publisher: 'The Harbour Ledger', year: '2026' };

/** A page of ours with all that a reference needs, and one quote of a person with a role. */
export const bridgePage = `<!doctype html><html lang="en"><head><title>${bridgeStory.title}</title>
  <link rel="canonical" href="https://www.harbour-ledger.example/bridge"><meta property="og:site_name" content="${bridgeStory.publisher}">
  <meta name="author" content="Juno Perch"><meta property="article:published_time" content="2026-03-01T08:00:00Z"></head>
  <body><article><h1>${bridgeStory.title}</h1>
  <p>Ada Quill, the mayor of Varnholm, opened the bridge on Monday. "It is yours, and it has been paid for with your patience," Quill said.</p>
  <p>The bridge took eleven years and two changes of plan to build, and the loan for it will be paid back by 2041.</p>
  <p>Fishermen fear that fewer visitors will stop on the northern quay once the ferry has made its last crossing.</p>
  </article></body></html>`;

/** The styles of a reference in the Copy menu, by their labels there. */
export const referenceStyles = ['APA', 'MLA', 'Chicago'] as const;

/** The formats for other programs there, and how Citation.js calls them. */
export const referenceFormats = [
  ['BibTeX', '@bibtex/text'],
  ['RIS', '@ris/file'],
] as const;

/** The one entry that Citation.js finds in what was copied, as CSL data. */
export function readReference(text: string, forceType: (typeof referenceFormats)[number][1]) {
  const [entry] = new Cite(text, { forceType }).data as { issued?: unknown; URL?: string }[];
  return entry;
}
