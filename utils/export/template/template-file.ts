import type { ImageTarget } from '../block-markdown';
import type { MarkdownTemplate } from '../export-format';
import type { ExportRecord } from '../export-record';
import { fileName } from '../file-name';
import { quotedYaml } from '../front-matter';
import { type FieldValue, fieldText, fieldValue } from './template-fields';

const placeholder = /\{\{\s*([a-z_]+)\s*\}\}/g;

export interface TemplateFile {
  /** Parts by `/`, each a safe file name; '' is the top. */
  readonly folder: string;
  /** Without its extension. */
  readonly name: string;
  readonly content: string;
}

/**
 * The record as the reader's own template has it. Whatever a title holds, the front matter stays YAML, the name a name
 * and the folder inside the folder.
 */
export function templateFile(
  record: ExportRecord,
  template: MarkdownTemplate,
  imageTarget?: ImageTarget,
): TemplateFile {
  const filled = (pattern: string) => fill(pattern, record);
  return {
    folder: template.folder
      .split('/')
      .map((part) => filled(part).trim())
      .filter((part) => part !== '')
      .map(fileName)
      .join('/'),
    name: fileName(filled(template.fileName)),
    content: fillContent(template.content, record, imageTarget),
  };
}

/** The names in the template's placeholders that are no fields; empty if the template is sound. */
export function unknownFields(template: MarkdownTemplate, fieldNames: readonly string[]): string[] {
  const text = [template.fileName, template.folder, template.content].join('\n');
  const names = [...text.matchAll(placeholder)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !fieldNames.includes(name)))];
}

function fill(pattern: string, record: ExportRecord, imageTarget?: ImageTarget): string {
  return pattern.replace(placeholder, (written, name: string) => {
    const value = fieldValue(name, record, imageTarget);
    return value === undefined ? written : fieldText(value);
  });
}

function fillContent(content: string, record: ExportRecord, imageTarget?: ImageTarget): string {
  const lines = content.replace(/\r\n?/g, '\n').split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  const head = lines.slice(0, end + 1).map((line) => fillYamlLine(line, record));
  return [...head, fill(lines.slice(end + 1).join('\n'), record, imageTarget)].join('\n');
}

/** A line of front matter. A value that holds a field is written again as YAML, quotes around it in the template or not. */
function fillYamlLine(line: string, record: ExportRecord): string {
  placeholder.lastIndex = 0;
  if (!placeholder.test(line)) return line;
  const [, start = '', written = ''] = /^(\s*(?:-\s+)?(?:[^:{}]+:(?:\s+|$))?)(.*)$/.exec(line) ?? [];
  const whole = /^\{\{\s*([a-z_]+)\s*\}\}$/.exec(written.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const value = whole ? fieldValue(whole[1] ?? '', record) : undefined;
  if (value !== undefined) return (start.trimEnd() + yamlValue(value)).replace(/^(\s*-)(?=\S)/, '$1 ');
  return start + quotedYaml(fill(written.trim().replace(/^(["'])(.*)\1$/, '$2'), record));
}

function yamlValue(value: FieldValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return ` ${quotedYaml(value)}`;
  if ('bare' in value) return value.bare === null ? '' : ` ${value.bare}`;
  return value.map((item) => `\n  - ${quotedYaml(item)}`).join('');
}
