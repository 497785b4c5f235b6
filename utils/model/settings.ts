/** How much a summary says: one sentence, about three, about five. */
export type SummaryLength = 'short' | 'medium' | 'long';

/** What the reader chose; kept in storage.local, never in the library. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly summaryLength: SummaryLength;
  /** What happens to the popup or to the item once a save has committed. */
  readonly afterSave: 'stay' | 'close' | 'open-reader';
  /** Which images are kept when an article is saved. */
  readonly keepImages: 'never' | 'lead' | 'all';
  /** Adds the browser's own on-device summary, labelled as generated, where the browser has one. */
  readonly isGeneratedSummaryShown: boolean;
  readonly readerTextSize: 1 | 2 | 3 | 4 | 5;
  readonly readerWidth: 'narrow' | 'medium' | 'wide';
  readonly readerTypeface: 'serif' | 'sans';
}

export const defaultSettings: Settings = {
  theme: 'system',
  summaryLength: 'medium',
  afterSave: 'stay',
  keepImages: 'never',
  isGeneratedSummaryShown: false,
  readerTextSize: 3,
  readerWidth: 'medium',
  readerTypeface: 'serif',
};
