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

export function readPlaces(reader: ByteReader): number[] {
  const head = reader.number();
  if (head & 1) return [head >>> 1];
  const places: number[] = [];
  let place = 0;
  for (let count = head >>> 1; count > 0; count -= 1) {
    place += reader.number();
    places.push(place);
  }
  return places;
}

export function skipPlaces(reader: ByteReader): void {
  const head = reader.number();
  if (head & 1) return;
  for (let count = head >>> 1; count > 0; count -= 1) reader.number();
}
