import { createFaults } from './field-checks';
import { problem } from './import-item';
import type { ImportReader } from './import-reader';
import { linkItems } from './link-items';
import { textLines } from './text-lines';

/** An address and a title fit many times over. */
const maxLineChars = 65_536;

/** A plain list of links, one a line: an address, and after white space its title. A line that starts with `#` is a remark. */
export const readLinkList: ImportReader = async function* (source, tools) {
  const seen = new Set<string>();
  for await (const { line, text } of textLines(source, maxLineChars)) {
    const trimmed = text?.replace(/^\uFEFF/, '').trim();
    if (trimmed === undefined) yield problem('too-large', { line });
    else if (trimmed !== '' && !trimmed.startsWith('#')) {
      const [, url = '', title = ''] = /^(\S+)\s*(.*)$/s.exec(trimmed) ?? [];
      yield* linkItems({ url, title: title || null }, createFaults().faults, { line }, seen, tools);
    }
  }
};
