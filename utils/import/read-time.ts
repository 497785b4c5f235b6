/** Before the web there was nothing to save; after this no clock of today is right. */
const earliestMs = Date.UTC(1990, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/** A time as another program writes it: null if it says none, 'bad' where what it says is no time. */
export type ReadTime = string | null | 'bad';

/** Unix seconds (or milliseconds, by their size) as ISO 8601 in UTC. 0 and '' say nothing. */
export function unixTime(value: string | number | null | undefined): ReadTime {
  const text = String(value ?? '').trim();
  if (text === '' || text === '0') return null;
  if (!/^\d{1,16}(?:\.\d{1,6})?$/.test(text)) return 'bad';
  const number = Number(text);
  return inRange(number < 1e11 ? number * 1000 : number);
}

/** A date and time in ISO 8601 or one of the ways near it; one without a zone is taken for UTC. */
export function writtenTime(value: string | null | undefined): ReadTime {
  const text = (value ?? '').trim();
  if (text === '') return null;
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/.exec(
    text,
  );
  if (!parts) return 'bad';
  const [, day = '', clock = '00:00', zone = 'Z'] = parts;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  return inRange(Date.parse(`${day}T${clock}${offset}`));
}

/** A time as it is stated, in ISO 8601 with its own offset or as a bare date; null if it is none. */
export function statedTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const read = writtenTime(value);
  if (read === null || read === 'bad') return null;
  return /^\d{4}-\d{2}-\d{2}(?:T\S+)?$/.test(value.trim()) ? value.trim() : read;
}

function inRange(milliseconds: number): ReadTime {
  const isSound = milliseconds >= earliestMs && milliseconds < latestMs;
  return isSound ? new Date(Math.round(milliseconds)).toISOString() : 'bad';
}
