/** A value of the front matter: null stands as an empty property, a list as quoted items, a bare value as it is. */
export type FrontMatterValue = string | null | readonly string[] | { readonly bare: string | null };

/**
 * YAML front matter as Obsidian reads it: strings double-quoted, an empty property as `key:`. A JSON string is a YAML
 * double-quoted scalar (YAML 1.2.2, section 1.3); the line separators that YAML 1.1 would fold are escaped as well.
 */
export function frontMatter(properties: Readonly<Record<string, FrontMatterValue>>): string {
  const lines = Object.entries(properties).map(([key, value]) => `${plainKey(key)}:${written(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

export const quotedYaml = (text: string): string =>
  JSON.stringify(text).replace(/[\u2028\u2029]/g, (separator) => (separator === '\u2028' ? '\\u2028' : '\\u2029'));

const plainKey = (key: string) =>
  /^[A-Za-z_][\w-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key) ? key : quotedYaml(key);

function written(value: FrontMatterValue): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  if (typeof value === 'string') return ` ${quotedYaml(value)}`;
  if ('bare' in value) return value.bare === null ? '' : ` ${value.bare}`;
  return (value as readonly string[]).map((item) => `\n  - ${quotedYaml(item)}`).join('');
}
