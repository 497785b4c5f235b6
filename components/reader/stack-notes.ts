export interface MarginNote {
  /** Where it would like to stand: the height of the words it belongs to. */
  readonly wantedPx: number;
  readonly heightPx: number;
}

/** The tops of notes beside a text: each as near below its words as the notes before it leave room. Notes in page order. */
export function stackNotes(notes: readonly MarginNote[], gapPx: number): number[] {
  let freeFrom = 0;
  return notes.map(({ wantedPx, heightPx }) => {
    const top = Math.max(wantedPx, freeFrom);
    freeFrom = top + heightPx + gapPx;
    return top;
  });
}
