/** The sentence in which a search found its words; ranges are UTF-16 units into `text`, `end` exclusive. */
export interface HitModel {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}
