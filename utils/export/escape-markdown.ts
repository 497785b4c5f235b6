/**
 * Plain text as Markdown that reads as just that text, in CommonMark, GFM and Obsidian. Escapes what could open
 * emphasis, code, links, HTML, entities, strike-through, tables, mathematics, comments, tags and highlights.
 * (CommonMark 0.31.2, section 2.4: any ASCII punctuation may be escaped.)
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<&~$|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/!$/, '\\!')
    .replace(/==|%%/g, (pair) => `\\${pair[0]}\\${pair[1]}`)
    .replace(/(^|[\s(])#(?=[\p{L}\p{N}_/-])/gu, '$1\\#')
    .replace(/(^|\s)\^(?=\S)/g, '$1\\^');
}

/** A line that begins a block of text, escaped where its beginning would make it a heading, list, quote, rule or underline. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+=>:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
