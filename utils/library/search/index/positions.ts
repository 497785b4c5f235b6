import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/**
 * The places of a word in one text, rising, as bytes. Most words stand once: then it is one number, twice the place and
 * one; else twice their count, the first place and the steps from one to the next.
 */
export function writePlaces(writer: ByteWriter, places: readonly number[]): void {
  const [first = 0] = places;
  if (places.length === 1) {
    writer.number(first * 2 + 1);
    return;
  }
  writer.number(places.length * 2);
  let last = 0;
  for (const place of places) {
    writer.number(place - last);
    last = place;
  }
}

/** Writes the places to the beginning of `places`, which may be longer, and gives back how many there are. */
export function readPlacesInto(reader: ByteReader, places: number[]): number {
  const head = reader.number();
  if (head & 1) {
    places[0] = head >>> 1;
    return 1;
  }
  const count = head >>> 1;
  let place = 0;
  let at = 0;
  for (; at < count && !reader.isAtEnd; at += 1) {
    place += reader.number();
    places[at] = place;
  }
  return at;
}

export function skipPlaces(reader: ByteReader): void {
  const head = reader.number();
  if (head & 1) return;
  for (let count = head >>> 1; count > 0 && !reader.isAtEnd; count -= 1) reader.number();
}
