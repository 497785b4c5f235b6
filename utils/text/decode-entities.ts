import named from './named-entities.json' with { type: 'json' };

const names: Record<string, string> = named;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g;
const maxCodePoint = 0x10ffff;

/** The text with character references resolved, twice over where a site has escaped its strings twice. */
export function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return once !== text && once.includes('&') ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return Object.hasOwn(names, name) ? (names[name] ?? whole) : whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= maxCodePoint ? String.fromCodePoint(code) : whole;
  });
}
