import type { ByteReader } from '../search/index/byte-reader';
import { readPlacesInto } from '../search/index/positions';

/** The places of one term in one entry, in a list of their own. */
export function readPlaces(reader: ByteReader): number[] {
  const places: number[] = [];
  places.length = readPlacesInto(reader, places);
  return places;
}
