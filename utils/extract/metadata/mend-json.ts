/** What a page's system wraps around JSON so that it is no markup: comments and CDATA, inside comments of scripts or not. */
const openings = ['<!--', '/*', '//', '<![CDATA[', '*/'];
const closings = ['-->', ']]>', '*/', '/*', '//', ';'];

/** The text without what is wrapped around it; a comment in front goes with what it says. Linear. */
export function unwrapped(text: string): string {
  let bare = text.trim();
  const end = bare.startsWith('<!--') ? bare.indexOf('-->') : -1;
  if (end > 0 && /^[{[]/.test(bare.slice(end + 3).trimStart())) bare = bare.slice(end + 3).trimStart();
  for (let mark = openings.find((one) => bare.startsWith(one)); mark; ) {
    bare = bare.slice(mark.length).trimStart();
    mark = openings.find((one) => bare.startsWith(one));
    if (bare.length === 0) break;
  }
  let last = bare.length;
  for (let before = -1; before !== last; ) {
    before = last;
    while (last > 0 && /\s/.test(bare.charAt(last - 1))) last--;
    const at = last;
    const mark = closings.find((one) => bare.startsWith(one, at - one.length));
    if (mark && last >= mark.length) last -= mark.length;
  }
  return bare.slice(0, last);
}

const escapable = /["\\/bfnrtu]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string.
const control = /[\u0000-\u001f]/g;
/**
 * JSON as real pages write it, closer to JSON: control characters inside strings become spaces, escapes that are none
 * lose their backslash, commas before a closing bracket go, and objects beside one another get a comma; several of
 * them on the outside become an array. One pass: time grows with the length alone.
 */
export function mendJson(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let isSeveral = false;
  /** What was passed by since the last token, white space as one space. */
  let gap = '';
  let last = '';
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === ',' || /\s/.test(char)) {
      if (gap !== ',') gap = char === ',' ? ',' : ' ';
      at++;
      continue;
    }
    const isClosing = char === '}' || char === ']';
    if (char === '{' && last === '}' && gap !== ',') {
      isSeveral ||= depth === 0;
      parts.push(',');
    } else if (gap && !isClosing) parts.push(gap);
    gap = '';
    last = char;
    if (isClosing) depth--;
    else if (char === '{' || char === '[') depth++;
    const token = char === '"' ? stringAt(text, at) : char;
    parts.push(char === '"' ? mendString(token) : token);
    at += token.length;
  }
  const mended = parts.join('');
  return isSeveral ? `[${mended}]` : mended;
}

/** From a string's opening mark to its closing one, or to the end. */
function stringAt(text: string, start: number): string {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return text.slice(start, at + 1);
    if (char === '\\') at++;
  }
  return text.slice(start);
}

const mendString = (token: string): string =>
  token.replace(control, ' ').replace(/\\([\s\S])/g, (whole, next: string) => (escapable.test(next) ? whole : next));
