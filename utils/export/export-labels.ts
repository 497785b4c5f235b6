/** The few words an exported file carries beside the article's own. The pages hand in the interface's language. */
export interface ExportLabels {
  readonly library: string;
  readonly inShort: string;
  readonly people: string;
  readonly quotes: string;
  readonly topics: string;
  readonly highlights: string;
  readonly note: string;
  readonly source: string;
  readonly saved: string;
  readonly picture: string;
}

export const englishLabels: ExportLabels = {
  library: 'Library',
  inShort: 'In short',
  people: 'People',
  quotes: 'Quotes',
  topics: 'Topics',
  highlights: 'Highlights',
  note: 'Note',
  source: 'Source',
  saved: 'Saved',
  picture: 'Picture',
};
