/** What of a reference a style writes. */
export type CitedPart = 'authors' | 'title' | 'newspaper' | 'date' | 'url';

/** How a style writes one part; the marks around it stand outside the italics. */
export interface PartStyle {
  readonly before: string;
  readonly after: string;
  readonly isItalic?: boolean;
  readonly isWithoutScheme?: boolean;
  /** Written where the part is not known; else it is left out. */
  readonly unknown?: string;
  /** Written before it, with the day it was read, where the article has no day of its own. */
  readonly undated?: { readonly before: string; readonly after: string; readonly order: readonly string[] };
}

/** A citation style for a newspaper or web article, as data. */
export interface CitationStyle {
  readonly order: readonly CitedPart[];
  readonly orderWithoutAuthors: readonly CitedPart[];
  readonly parts: Readonly<Record<CitedPart, PartStyle>>;
  readonly date: {
    /** 'year', 'month', 'day', and what stands between them. */
    readonly order: readonly string[];
    readonly months: readonly string[];
  };
  readonly names: {
    readonly areInitials: boolean;
    /** "Family, Given" for all of them; else for the first alone. */
    readonly areAllInverted: boolean;
    readonly between: string;
    readonly beforeLastOfTwo: string;
    readonly beforeLast: string;
    /** Beyond so many only the first are named. */
    readonly most: number;
    readonly shownOfMore: number;
    readonly afterShown: string;
    readonly isLastShown: boolean;
  };
}
