import type { Mark } from '@/utils/model/article';

interface OpenMark {
  readonly kind: Mark['kind'];
  readonly href: string;
  start: number;
}

/** White space as a browser folds it, and what is drawn as nothing. U+00AD (soft hyphen) only says where a word may break. */
const space = /[\s\u00a0\u200b\u2060\ufeff]/;
/** White space other than a single plain one. */
const unfolded = /\s\s|[^\S ]/;
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Marks within more others than this say nothing more about the text. */
const maxOpen = 32;
/** The last characters are kept apart: asking for the end of a text that is still put together copies the whole of it. */
const tailChars = 4;

/** Gathers the text of one block with its marks while the page is walked: white space folded, never at the ends. */
export class TextRun {
  #text = '';
  #hasSpace = false;
  #marks: Mark[] = [];
  #open: OpenMark[] = [];
  #tooDeep = 0;
  #tail = '';

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The last few characters. */
  get tail(): string {
    return this.#tail;
  }

  get isLineEmpty(): boolean {
    return this.isEmpty || this.#tail.endsWith('\n');
  }

  /** True while a link is open, whatever blocks stand in it. */
  get isInLink(): boolean {
    return this.#open.some(({ kind }) => kind === 'link');
  }

  append(raw: string): void {
    // Most texts of a page are the white space between its elements.
    if (raw.trim() === '') {
      if (raw.replace(invisible, '') !== '') this.#hasSpace = true;
      return;
    }
    const text = raw.replace(invisible, '');
    if (!text) return;
    const words = text.trim();
    if (words === '') {
      this.#hasSpace = true;
      return;
    }
    const startsWithSpace = space.test(text.charAt(0));
    if ((startsWithSpace || this.#hasSpace) && !this.isLineEmpty) this.#add(' ');
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const mark = this.#open[at];
      if (!mark || mark.start >= 0) break;
      mark.start = this.#text.length;
    }
    this.#add(unfolded.test(words) ? words.replace(/\s+/g, ' ') : words);
    this.#hasSpace = space.test(text.charAt(text.length - 1));
  }

  /** Ends the line, for the items of a list and the rows of a table. */
  appendLine(): void {
    if (!this.isLineEmpty) this.#add('\n');
    this.#hasSpace = false;
  }

  /** Parts two cells of a row. */
  appendTab(): void {
    this.#add('\t');
    this.#hasSpace = false;
  }

  openMark(kind: Mark['kind'], href = ''): void {
    if (this.#open.length < maxOpen) this.#open.push({ kind, href, start: -1 });
    else this.#tooDeep++;
  }

  closeMark(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    const mark = this.#open.pop();
    if (mark) this.#keep(mark);
  }

  /** Hands over what was gathered and starts anew; marks that are still open go on in the next block. */
  take(): { text: string; marks: Mark[]; linkChars: number; strongChars: number } {
    for (const mark of this.#open) {
      this.#keep(mark);
      mark.start = -1;
    }
    const text = this.#text.trimEnd();
    const marks = this.#marks.filter((mark) => mark.start < text.length);
    const charsOf = (isCounted: (mark: Mark) => boolean) =>
      marks.reduce((sum, mark) => (isCounted(mark) ? sum + mark.end - mark.start : sum), 0);
    const taken = {
      text,
      marks,
      linkChars: charsOf((mark) => mark.kind === 'link'),
      strongChars: charsOf((mark) => mark.kind !== 'link'),
    };
    this.#text = '';
    this.#tail = '';
    this.#marks = [];
    this.#hasSpace = false;
    return taken;
  }

  #add(text: string): void {
    this.#text += text;
    this.#tail = (this.#tail + text.slice(-tailChars)).slice(-tailChars);
  }

  #keep({ kind, href, start }: OpenMark): void {
    const end = this.#text.length;
    if (start < 0 || start >= end) return;
    this.#marks.push(kind === 'link' ? { kind, start, end, href } : { kind, start, end });
  }
}
