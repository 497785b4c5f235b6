/**
 * When and where something was decided: a hybrid logical clock (Kulkarni and others 2014, "Logical Physical Clocks") and the
 * device, as one text that sorts as they do. Nine digits of milliseconds, four of a counter, both to the base of 36, then the
 * name of the device.
 */
export type Stamp = string;

const base = 36;
const [msDigits, counterDigits] = [9, 4];
const clockDigits = msDigits + counterDigits;
const mostOfCounter = base ** counterDigits - 1;
const form = /^[0-9a-z]{13}[0-9a-z]{8,16}$/;

const digits = (value: number, count: number) => value.toString(base).padStart(count, '0');

const stampOf = (ms: number, counter: number, device: string): Stamp =>
  digits(ms, msDigits) + digits(counter, counterDigits) + device;

/** Milliseconds since 1970, as the device had them or had heard of. */
export const msOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, msDigits), base);

export const deviceOf = (stamp: Stamp): string => stamp.slice(clockDigits);

/** Without the device: equal in two stamps of the same moment. */
export const momentOf = (stamp: Stamp): string => stamp.slice(0, clockDigits);

/** Whether a text from outside is a stamp. */
export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && form.test(value);

/**
 * The stamp of what is decided now, later than all that was seen before: a clock that is behind takes nothing back.
 * `seen` is the latest stamp of what it is about; null if there is none.
 */
export function stampAfter(nowMs: number, seen: Stamp | null, device: string): Stamp {
  const seenMs = seen === null ? -1 : msOf(seen);
  if (nowMs > seenMs) return stampOf(nowMs, 0, device);
  const counter = Number.parseInt((seen ?? '').slice(msDigits, clockDigits), base) + 1;
  return counter > mostOfCounter ? stampOf(seenMs + 1, 0, device) : stampOf(seenMs, counter, device);
}
