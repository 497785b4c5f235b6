/** What stood before and after the text, to tell equal passages apart (W3C Web Annotation, text quote selector). */
export interface TextHint {
  readonly prefix?: string;
  readonly suffix?: string;
}

interface Gathered {
  /** The text without any white space. */
  readonly text: string;
  /** For each text node: where its characters begin in `text`. */
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
}

/** Elements whose text is never drawn. */
const unseen = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);
/** Folds to nothing: white space, zero-width characters and soft hyphens. */
const blank = /[\s\u00a0\u00ad\u200b\u2060\ufeff]/;
const blanks = /[\s\u00a0\u00ad\u200b\u2060\ufeff]+/g;
const elementNode = 1;
const textNode = 3;

/**
 * The range of `root` that holds `text`, or null. White space does not count, so that the text may run over element
 * borders and line breaks; where it stands several times the place whose surroundings are most like the hint wins, the
 * first among equals. Reads the DOM only. Cost: one pass over the text, and one more a place where it stands.
 */
export function findTextRange(root: Node, text: string, hint: TextHint = {}): Range | null {
  const wanted = text.replace(blanks, '');
  const owner = root.ownerDocument ?? (root as Document);
  if (!wanted) return null;
  const gathered = gather(root);
  const at = bestPlace(gathered.text, wanted, hint);
  if (at < 0) return null;
  const start = locate(gathered, at);
  const end = locate(gathered, at + wanted.length - 1);
  if (!start || !end) return null;
  const range = owner.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function gather(root: Node): Gathered {
  const parts: string[] = [];
  const starts: number[] = [];
  const nodes: Text[] = [];
  let length = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === textNode) {
      const part = (node.nodeValue ?? '').replace(blanks, '');
      if (part) {
        parts.push(part);
        starts.push(length);
        nodes.push(node as Text);
        length += part.length;
      }
    }
    const isEntered: boolean = node.nodeType === elementNode && !unseen.has((node as Element).tagName);
    node = (isEntered && node.firstChild) || following(node, root);
  }
  return { text: parts.join(''), starts, nodes };
}

function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at && at !== root ? at.nextSibling : null;
}

function bestPlace(text: string, wanted: string, { prefix = '', suffix = '' }: TextHint): number {
  const [before, after] = [prefix.replace(blanks, ''), suffix.replace(blanks, '')];
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const score =
      sharedEnd(text.slice(Math.max(0, at - before.length), at), before) +
      sharedStart(text.slice(end, end + after.length), after);
    if (score > bestScore) [best, bestScore] = [at, score];
    if (!before && !after) break;
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** The text node and the offset in it of one character of the gathered text. */
function locate({ starts, nodes }: Gathered, index: number): { node: Text; offset: number } | null {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = index - (starts[low] ?? 0);
  const value = node.nodeValue ?? '';
  for (let offset = 0; offset < value.length; offset++) {
    if (blank.test(value.charAt(offset))) continue;
    if (left-- === 0) return { node, offset };
  }
  return null;
}
