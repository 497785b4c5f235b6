import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type BackupEnd, type BackupHeader, backupFormat, backupVersion } from '@/utils/export/backup-lines';
import { type ImportItem, problem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';
import { PartsReader } from './parts-reader';
import { type SourceLine, textLines } from './text-lines';
import { readWholeLine } from './whole-line';

/** An article alone stays far below; what is longer would not fit in memory twice. */
const maxLineChars = 32 * 1024 * 1024;

/**
 * The records of our own backup, of any version ever written, as a stream; what does not hold the form of a record is
 * reported with its line. A record comes out as it went in, down to the order of its keys.
 */
export async function* readBackup(source: ImportSource, tools: ImportTools): AsyncGenerator<ImportItem> {
  const lines = textLines(source, maxLineChars);
  const first = await lines.next();
  if (first.done) return yield { kind: 'failure', failure: { kind: 'empty' } };
  const header = readHeader(first.value.text);
  if (header === null || header.version > backupVersion) {
    await lines.return(undefined);
    return yield { kind: 'failure', failure: { kind: header === null ? 'unknown-format' : 'newer-version' } };
  }
  if (header.extras) yield { kind: 'extras', extras: header.extras };
  yield* header.version === 1
    ? readWholeLines(lines, header, tools)
    : readParts(lines, first.value.text ?? '', header, tools);
}

function readHeader(text: string | null): BackupHeader | null {
  const value = parseJson(text ?? '');
  if (typeof value !== 'object' || value === null) return null;
  const { format, version, exportedAt, count, extras } = value as Record<string, unknown>;
  if (format !== backupFormat || !Number.isInteger(version) || (version as number) < 1) return null;
  return {
    format: backupFormat,
    version: version as number,
    exportedAt: String(exportedAt),
    count: Number.isInteger(count) ? (count as number) : 0,
    ...(typeof extras === 'object' && extras !== null && { extras: extras as Record<string, unknown> }),
  };
}

/** Version 1. */
async function* readWholeLines(
  lines: AsyncIterable<SourceLine>,
  header: BackupHeader,
  tools: ImportTools,
): AsyncGenerator<ImportItem> {
  let found = 0;
  const seen = new Set<string>();
  for await (const { line, text } of lines) {
    if (text === '') continue;
    found += 1;
    const value = yield* parsed(text, line);
    if (value !== undefined) yield* readWholeLine(value, line, seen, tools);
  }
  if (found < header.count) yield endsEarly(found, header);
}

/** Version 2. */
async function* readParts(
  lines: AsyncIterable<SourceLine>,
  headerLine: string,
  header: BackupHeader,
  tools: ImportTools,
): AsyncGenerator<ImportItem> {
  const sum = sha256.create();
  sum.update(utf8ToBytes(`${headerLine}\n`));
  const parts = new PartsReader(tools);
  let articles = 0;
  let end: BackupEnd | null = null;
  for await (const { line, text } of lines) {
    if (text === '') continue;
    const value = yield* parsed(text, line);
    const [kind = '', ...others] = isObject(value) ? Object.keys(value) : [];
    const content = isObject(value) ? value[kind] : undefined;
    if (kind === 'end' && isObject(content)) end = content as unknown as BackupEnd;
    else sum.update(utf8ToBytes(`${text ?? ''}\n`));
    if (kind === 'saved') articles += 1;
    if (value === undefined || kind === 'end') continue;
    if (others.length > 0 || !['saved', 'version', 'image', 'bytes', 'unwritten'].includes(kind)) {
      yield problem('wrong-shape', { line, detail: others[0] ?? kind });
    } else if (kind === 'unwritten') {
      yield problem('not-in-backup', { line, detail: isObject(content) ? String(content.title) : null, isKept: true });
    } else {
      yield* parts.take(kind, content, line, text?.length ?? 0);
    }
  }
  yield* parts.rest();
  if (end === null) yield endsEarly(articles, header);
  else if (end.sha256 !== bytesToHex(sum.digest()))
    yield problem('file-changed', { detail: `${articles} / ${end.articles}`, isKept: true });
}

const endsEarly = (found: number, { count }: BackupHeader): ImportItem =>
  problem('file-ends-early', { detail: `${found} / ${count}`, isKept: true });

/** The value of a line; undefined, and why, if it has none. */
function* parsed(text: string | null, line: number): Generator<ImportItem, unknown> {
  if (text === null) {
    yield problem('too-large', { line });
    return undefined;
  }
  const value = parseJson(text);
  if (value === undefined) yield problem('not-json', { line, detail: text.slice(0, 80) });
  return value;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** undefined if it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
