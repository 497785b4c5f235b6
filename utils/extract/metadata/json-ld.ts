import { decodeEntities } from '@/utils/text/decode-entities';
import { foldSpace } from '@/utils/text/fold';
import { mendJson, unwrapped } from './mend-json';

export type JsonObject = { readonly [key: string]: unknown };

/** More nodes than this are a catalogue, not the description of a page. */
const maxNodes = 2000;
/** All blocks of a page together; what stands behind is not read (characters). */
const maxScriptChars = 2_000_000;

/** All nodes of all JSON-LD blocks of the page, flattened out of arrays, `@graph`, `mainEntity` and the like. */
export function readJsonLd(page: ParentNode): JsonObject[] {
  const nodes: JsonObject[] = [];
  let left = maxScriptChars;
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length;
    collect(parseLoosely(text), nodes);
  }
  return nodes;
}

const nestedKeys = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'];

function collect(start: unknown, nodes: JsonObject[]): void {
  const queue: unknown[] = [start];
  for (let at = 0; at < queue.length && nodes.length < maxNodes; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of nestedKeys) if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
}

/**
 * The value of a JSON-LD block, or null. Real pages wrap it in comments or CDATA, leave raw line breaks in strings,
 * trailing commas and two objects without a comma; each is mended only where the text does not parse as it stands.
 */
function parseLoosely(text: string): unknown {
  const bare = unwrapped(text);
  return tryParse(text) ?? tryParse(bare) ?? tryParse(mendJson(bare));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** A JSON-LD string as plain text: entities decoded, tags dropped, white space folded; null where there is none. */
export function asText(value: unknown): string | null {
  const one = asArray(value)[0];
  const raw = isObject(one) ? (one['@value'] ?? one.name ?? null) : one;
  if (typeof raw !== 'string') return null;
  return plainText(raw);
}

export function plainText(raw: string): string | null {
  const decoded = decodeEntities(raw);
  return foldSpace(/<[a-z/!]/i.test(decoded) ? decoded.replace(/<[^<>]{0,500}>/g, ' ') : decoded) || null;
}

/** The same with its paragraphs kept apart by line breaks. */
export function asParagraphs(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const lines = decodeEntities(value)
    .replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,500}>/gi, '\n')
    .split('\n');
  return lines.flatMap((line) => plainText(line) ?? []).join('\n') || null;
}

export const typesOf = (node: JsonObject): string[] =>
  asArray(node['@type']).filter((type): type is string => typeof type === 'string');
