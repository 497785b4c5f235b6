import type { Block } from '@/utils/model/article';

interface ExpectedPerson {
  readonly name: string;
  /** As the article states it; a leading article and the case of the first letter do not count. */
  readonly role?: string | null;
  readonly mentions?: number;
}

/** What an editor would take from a page. Only what is stated is compared; null means that it must be unknown. */
export interface ExpectedRecord {
  readonly title?: string;
  readonly description?: string | null;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  readonly agency?: string | null;
  readonly dateline?: string | null;
  readonly section?: string | null;
  readonly language?: string | null;
  readonly published?: string | null;
  readonly modified?: string | null;
  readonly isPaywalled?: boolean | null;
  readonly publisherTopics?: readonly string[];
  /** How many paragraph blocks the body has. */
  readonly paragraphs?: number;
  readonly firstWords?: string;
  readonly lastWords?: string;
  readonly mustContain?: readonly string[];
  /** Neither the body nor the standfirst may say this. */
  readonly mustNotContain?: readonly string[];
  readonly headings?: readonly string[];
  readonly headingTimes?: readonly string[];
  readonly blockTypes?: Partial<Record<Block['type'], number>>;
  readonly links?: readonly string[];
  /** These must be found; others may be. */
  readonly people?: readonly ExpectedPerson[];
  readonly quotes?: readonly string[];
}

/** What lies beside a fixture page: the record, or why it is no article. */
export interface ExpectedOutcome extends ExpectedRecord {
  readonly notAnArticle?: string;
  /** Why the page means nothing to a DOM other than a browser's. */
  readonly onlyInBrowser?: string;
}
