import { isDevice } from '@/utils/sync/shelf/places';
import { isShelfFile } from '@/utils/sync/shelf/shelf-key';
import { isAmount, isText, isTextOrNull, isTime } from '../store/record-shapes';
import type {
  Outgoing,
  PeerWait,
  ShelfPeer,
  ShelfPlace,
  ShelfRecord,
  ShelfSelf,
  UnsettledStory,
} from './shelf-records';

/**
 * Whether what the store gave back of the shelf is as it was written. A damaged record takes down no save and no round: it
 * counts as not there, until a repair puts it aside.
 */

type Fields<Shape> = Partial<Record<keyof Shape, unknown>>;

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && isAmount(value);
const isTimeOrNull = (value: unknown): boolean => value === null || isTime(value);
const isDeviceName = (value: unknown): boolean => isText(value) && isDevice(value);

export function isOutgoing(value: unknown): value is Outgoing {
  const { n, id, names } = (value ?? {}) as Fields<Outgoing>;
  return isNumber(n) && isText(id) && areTexts(names);
}

/** What must hold of this device on its shelf, field by field: a repair keeps what is sound of it. */
export const selfChecks = {
  device: isDeviceName,
  label: isText,
  isPaused: (value) => typeof value === 'boolean',
  isNoted: (value) => typeof value === 'boolean',
  packs: (value) => Array.isArray(value) && value.every(isNumber),
  lastPack: isNumber,
  baseBytes: isAmount,
  sinceBytes: isAmount,
  speaksFor: areTexts,
  at: isTimeOrNull,
} satisfies Record<Exclude<keyof ShelfSelf, 'name'>, (value: unknown) => boolean>;

export function isShelfSelf(value: unknown): value is ShelfSelf {
  const self = (value ?? {}) as Fields<ShelfSelf>;
  const areSound = Object.entries(selfChecks).every(([field, holds]) => holds(self[field as keyof ShelfSelf]));
  // Of packs beyond the last that was given, the next would take the number of another.
  return self.name === 'self' && areSound && Math.max(0, ...(self.packs as number[])) <= Number(self.lastPack);
}

export function isShelfPlace(value: unknown): value is ShelfPlace {
  const { name, shelfId, key, file, folder } = (value ?? {}) as Fields<ShelfPlace>;
  const isOurs = isShelfFile(file) && file.shelfId === shelfId;
  return name === 'place' && isOurs && key instanceof CryptoKey && typeof folder === 'object';
}

const waits: readonly unknown[] = [
  ...(['missing', 'half', 'damaged', 'elsewhere', 'too-new', 'clock'] satisfies readonly PeerWait[]),
  null,
];

export function isShelfPeer(value: unknown): value is ShelfPeer {
  const { name, device, label, taken, at, waitsFor } = (value ?? {}) as Fields<ShelfPeer>;
  const isItself = isDeviceName(device) && name === `peer:${device}`;
  return isItself && isText(label) && isNumber(taken) && isTextOrNull(at) && waits.includes(waitsFor);
}

export function isUnsettled(value: unknown): value is UnsettledStory {
  const { name, mark } = (value ?? {}) as Fields<UnsettledStory>;
  return String(name).startsWith('unsettled:') && isText(mark);
}

export const isShelfRecord = (value: unknown): value is ShelfRecord =>
  isShelfSelf(value) || isShelfPlace(value) || isShelfPeer(value) || isUnsettled(value);
