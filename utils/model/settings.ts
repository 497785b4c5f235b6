/** How much a summary says: one sentence, about three, about five. */
export type SummaryLength = 'short' | 'medium' | 'long';

/** What the popup and the side panel can show of a digest, in the order that is usual. */
export const digestParts = ['summary', 'people', 'quotes', 'topics'] as const;

export type DigestPart = (typeof digestParts)[number];

/** What the reader chose; kept in storage.local, never in the library. */
export interface Settings {
  /** 'clock': light by day and dark by night, by the clock of the device. */
  readonly theme: 'system' | 'light' | 'sepia' | 'dark' | 'clock';
  readonly summaryLength: SummaryLength;
  /** What popup and side panel show, in this order: at least one. The first stands left, or on top. */
  readonly shownParts: readonly DigestPart[];
  /** The type of popup and side panel. */
  readonly popupTextSize: 'normal' | 'large' | 'larger';
  /** What happens to the popup or to the item once a save has committed. */
  readonly afterSave: 'stay' | 'close' | 'open-reader';
  /** Which images are kept when an article is saved: 'lead' asks no server for it, 'all' may ask those the page has them from. */
  readonly keepImages: 'never' | 'lead' | 'all';
  /** How a reference is written where one is copied. */
  readonly citationStyle: 'apa' | 'mla' | 'chicago';
  /** How fast the article is read aloud; 1 is the voice's own speed. */
  readonly listenRate: 0.75 | 1 | 1.25 | 1.5 | 2;
  readonly readerTextSize: 1 | 2 | 3 | 4 | 5;
  readonly readerWidth: 'narrow' | 'medium' | 'wide';
  readonly readerTypeface: 'serif' | 'sans';
  readonly readerLineHeight: 'tight' | 'normal' | 'loose';
  readonly readerLetterSpacing: 'normal' | 'wide' | 'wider';
}

export const defaultSettings: Settings = {
  theme: 'system',
  summaryLength: 'medium',
  // Quotes stand behind the mark of who says them.
  shownParts: ['summary', 'people', 'topics'],
  popupTextSize: 'normal',
  afterSave: 'stay',
  keepImages: 'lead',
  citationStyle: 'apa',
  listenRate: 1,
  readerTextSize: 3,
  readerWidth: 'medium',
  readerTypeface: 'serif',
  readerLineHeight: 'normal',
  readerLetterSpacing: 'normal',
};
