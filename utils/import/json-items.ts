import { bytesOf, type ImportSource } from './import-source';

export interface JsonItem {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** What is wrong with it; then there is no value. */
  readonly fault: 'not-json' | 'too-deep' | 'too-large' | 'file-ends-early' | null;
  readonly value: unknown;
  /** Its beginning as it is written. */
  readonly source: string;
}

/** No export we know nests its entries deeper than 6. */
const maxDepth = 64;
const maxItemChars = 16 * 1024 * 1024;
const maxPrefixChars = 64 * 1024;
/** Characters before an array in which its key is looked for. */
const longestOpening = 200;

/**
 * The items of one array of a JSON file, parsed one by one as the file streams by: the outermost array, or the one under
 * `key` of the outermost object. An item that is not JSON costs itself only. Nothing if there is no such array.
 */
export async function* jsonItems(source: ImportSource, key?: string): AsyncGenerator<JsonItem> {
  const splitter = new ItemSplitter(key);
  const decoder = new TextDecoder();
  for await (const bytes of bytesOf(source)) {
    yield* splitter.take(decoder.decode(bytes, { stream: true }));
    if (splitter.isDone) return;
  }
  yield* splitter.take(decoder.decode());
  yield* splitter.finish();
}

/** Cuts the text of an array at the commas between its items; knows of JSON just brackets and strings. */
class ItemSplitter {
  isDone = false;
  #line = 1;
  #depth = 0;
  #itemDepth = 0;
  #isInString = false;
  #isEscaped = false;
  #isInArray = false;
  #prefix = '';
  #item: string[] = [];
  #itemChars = 0;
  #itemLine = 1;
  #deepest = 0;
  readonly #opening: RegExp;

  constructor(key: string | undefined) {
    this.#opening = key === undefined ? /^\uFEFF?\s*$/ : new RegExp(`"${key}"\\s*:\\s*$`);
    this.#itemDepth = key === undefined ? 1 : 2;
  }

  *take(text: string): Generator<JsonItem> {
    let start = 0;
    for (let index = 0; index < text.length && !this.isDone; index += 1) {
      const character = text[index] ?? '';
      if (character === '\n') this.#line += 1;
      if (this.#isOfString(character)) continue;
      const isBetweenItems = this.#isInArray && this.#depth === this.#itemDepth;
      if (character === '{' || character === '[') {
        if (this.#opensArray(character, text.slice(Math.max(start, index - longestOpening), index))) {
          this.#isInArray = true;
          start = index + 1;
          this.#begin();
        }
      } else if (character === '}' || character === ']') {
        if (isBetweenItems) {
          this.#add(text.slice(start, index));
          yield* this.#end();
          this.isDone = true;
        }
        this.#depth -= 1;
      } else if (character === ',' && isBetweenItems) {
        this.#add(text.slice(start, index));
        yield* this.#end();
        start = index + 1;
        this.#begin();
      }
    }
    if (this.isDone) return;
    if (this.#isInArray) this.#add(text.slice(start));
    else {
      this.#prefix = (this.#prefix + text).slice(-maxPrefixChars);
      if (this.#prefix.length >= maxPrefixChars && this.#itemDepth === 1) this.isDone = true;
    }
  }

  /** Whether a character is part of a string, its quotes included. */
  #isOfString(character: string): boolean {
    if (!this.#isInString) {
      this.#isInString = character === '"';
      return this.#isInString;
    }
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === '\\') this.#isEscaped = true;
    else if (character === '"') this.#isInString = false;
    return true;
  }

  /** A bracket opens after this text: whether it is that of the array. */
  #opensArray(bracket: string, before: string): boolean {
    this.#depth += 1;
    this.#deepest = Math.max(this.#deepest, this.#depth);
    if (this.#isInArray || this.#depth !== this.#itemDepth || bracket !== '[') return false;
    return this.#opening.test((this.#prefix + before).slice(-longestOpening));
  }

  /** The file is over: an item that began and did not end is told. */
  *finish(): Generator<JsonItem> {
    if (this.isDone || !this.#isInArray) return;
    const source = this.#item.join('').trim().slice(0, 80);
    yield { line: this.#itemLine, fault: 'file-ends-early', value: null, source };
  }

  #begin(): void {
    this.#item = [];
    this.#itemChars = 0;
    this.#itemLine = this.#line;
    this.#deepest = this.#depth;
  }

  #add(text: string): void {
    if (this.#itemChars === 0 && text.trim() === '') {
      this.#itemLine = this.#line;
      return;
    }
    if (this.#itemChars === 0) this.#itemLine = this.#line - (text.trimStart().split('\n').length - 1);
    this.#itemChars += text.length;
    if (this.#itemChars <= maxItemChars) this.#item.push(text);
    else this.#item = [];
  }

  *#end(): Generator<JsonItem> {
    if (this.#itemChars === 0) return;
    const text = this.#item.join('');
    const at = { line: this.#itemLine, source: text.trim().slice(0, 80) };
    if (this.#itemChars > maxItemChars) yield { ...at, fault: 'too-large', value: null };
    else if (this.#deepest - this.#itemDepth > maxDepth) yield { ...at, fault: 'too-deep', value: null };
    else {
      try {
        yield { ...at, fault: null, value: JSON.parse(text) };
      } catch {
        yield { ...at, fault: 'not-json', value: null };
      }
    }
  }
}
