import { Parser } from 'htmlparser2';
import { bytesOf, type ImportSource } from './import-source';

export interface HtmlLink {
  /** The line on which its tag begins, from 1. */
  readonly line: number;
  readonly title: string;
  /** With names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The headings it stands under, outermost first: those of the lists around it. */
  readonly headings: readonly string[];
}

/** More would be no folder of anybody's. */
const maxTextChars = 10_000;
const maxFolders = 50;

/** The parser's own time grows with the square of the depth; no list anybody made is nested like this. */
const maxDepth = 2000;
const stepChars = 16_384;

/**
 * The links of a list in HTML as the file streams by, with their lines. Made for bookmark files, which never close what
 * they open: no tree is built, so that length does not matter. Ends with 'too-deep' where the nesting is no list's. A heading stands for the list after it.
 */
export async function* htmlLinks(source: ImportSource): AsyncGenerator<HtmlLink | 'too-deep'> {
  let ready: HtmlLink[] = [];
  let open: { line: number; attributes: Record<string, string>; title: string } | null = null;
  let heading: string | null = null;
  let lastHeading = '';
  let isHeadingOpen = false;
  const folders: string[] = [];
  let depth = 0;
  const lines = new LineCounter();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (name === 'a') {
        finish();
        open = { line: lines.at(parser.startIndex), attributes, title: '' };
      } else if (/^h[1-6]$/.test(name)) {
        isHeadingOpen = true;
        heading = '';
      } else if (name === 'dl' || name === 'ul') folders.push(folders.length < maxFolders ? lastHeading : '');
    },
    ontext: (text) => {
      if (open && open.title.length < maxTextChars) open.title += text;
      else if (isHeadingOpen && heading !== null && heading.length < maxTextChars) heading += text;
    },
    onclosetag: (name) => {
      depth -= 1;
      if (name === 'a') finish();
      else if (/^h[1-6]$/.test(name) && isHeadingOpen) {
        isHeadingOpen = false;
        lastHeading = heading?.trim() ?? '';
      } else if (name === 'dl' || name === 'ul') {
        folders.pop();
        lastHeading = '';
      }
    },
  });
  const finish = () => {
    if (open) ready.push({ ...open, title: open.title.trim(), headings: folders.filter((folder) => folder !== '') });
    open = null;
  };
  const decoder = new TextDecoder();
  for await (const bytes of bytesOf(source)) {
    const text = decoder.decode(bytes, { stream: true });
    lines.add(text);
    for (let start = 0; start < text.length; start += stepChars) {
      parser.write(text.slice(start, start + stepChars));
      yield* ready;
      ready = [];
      if (depth > maxDepth) return yield 'too-deep';
    }
  }
  parser.end(decoder.decode());
  finish();
  yield* ready;
}

/** The line of a place in a text that streams by; places must come in order. */
class LineCounter {
  readonly #breaks: number[] = [];
  #length = 0;
  #passed = 0;

  add(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#breaks.push(this.#length + at);
    this.#length += text.length;
  }

  at(index: number): number {
    while (this.#passed < this.#breaks.length && (this.#breaks[this.#passed] ?? 0) < index) this.#passed += 1;
    return this.#passed + 1;
  }
}
