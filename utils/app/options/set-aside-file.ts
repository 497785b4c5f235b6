import type { SetAsideRecord } from '@/utils/library/store/records';

/** Records that repairs have put aside as one JSON file, as they were found; images and other bytes as lists of numbers. */
export async function setAsideFile(records: readonly SetAsideRecord[]): Promise<Blob> {
  return new Blob([JSON.stringify(await plain(records), null, 2)], { type: 'application/json' });
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    return { type: value.type, bytes: [...new Uint8Array(await value.arrayBuffer())] };
  }
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const fields = Object.entries(value).map(async ([name, field]) => [name, await plain(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}
