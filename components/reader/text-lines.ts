export interface TextLine {
  /** Where it begins in the block's text, UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

/** The parts of a text between the separators, each with its place: items of a list, rows and cells of a table. */
export function textLines(text: string, separator: '\n' | '\t', from = 0): TextLine[] {
  let start = from;
  return text.split(separator).map((part) => {
    const line = { start, text: part };
    start += part.length + separator.length;
    return line;
  });
}

export interface ListItem extends TextLine {
  readonly children: readonly ListItem[];
}

/** The items of a list as a tree; an item that skips a depth hangs under the one before it. */
export function listTree(text: string, depths: readonly number[]): ListItem[] {
  const root: ListItem[] = [];
  const open: { depth: number; children: ListItem[] }[] = [{ depth: -1, children: root }];
  for (const [index, line] of textLines(text, '\n').entries()) {
    const depth = depths[index] ?? 0;
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const children: ListItem[] = [];
    open.at(-1)?.children.push({ ...line, children });
    open.push({ depth, children });
  }
  return root;
}
