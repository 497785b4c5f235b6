/**
 * Entries, rising, with their impacts and the places at which what was looked for so far ends in each. In flat arrays: a
 * frequent word has a million places, and an array of its own for each entry would take longer than reading them.
 */
export class FoundPositions {
  count = 0;
  entries = new Uint32Array(1024);
  impacts = new Uint8Array(1024);
  /** Where the places of each entry end in `places`; they begin where those of the one before end. */
  ends = new Uint32Array(1024);
  places = new Uint32Array(4096);
  private placeCount = 0;

  startOf(at: number): number {
    return at === 0 ? 0 : (this.ends[at - 1] ?? 0);
  }

  /** One more place of the entry that `close` will name. */
  addPlace(place: number): void {
    if (this.placeCount === this.places.length) this.places = grown(this.places);
    this.places[this.placeCount++] = place;
  }

  /** The places added since the last time are this entry's; without any it is not found. */
  close(entry: number, impact: number): void {
    if (this.placeCount === this.startOf(this.count)) return;
    if (this.count === this.entries.length) {
      this.entries = grown(this.entries);
      this.ends = grown(this.ends);
      const impacts = new Uint8Array(this.impacts.length * 2);
      impacts.set(this.impacts);
      this.impacts = impacts;
    }
    this.entries[this.count] = entry;
    this.impacts[this.count] = impact;
    this.ends[this.count] = this.placeCount;
    this.count += 1;
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
