/** What one article tells about one of its people, as far as it helps to know them again. */
export interface PersonEvidence {
  /** As the article's digest has it. */
  readonly name: string;
  /** Verbatim statements of what they are. */
  readonly roles: readonly string[];
  /** Co-mentions: the names of the others in the article. */
  readonly comentions: readonly string[];
  /** The article's topics. */
  readonly topics: readonly string[];
  readonly publisher: string | null;
}
